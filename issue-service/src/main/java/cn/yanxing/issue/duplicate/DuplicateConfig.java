package cn.yanxing.issue.duplicate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the desk takes for near and recent. */
@ConfigMapping(prefix = "yanxing.duplicates")
interface DuplicateConfig {

    /** The desk's practice (feature 6 of the design): within 50 m ... */
    @WithDefault("50")
    double metresMax();

    /** ... and 7 days. */
    @WithDefault("P7D")
    Duration apartMax();

    /** Measured: {@code docs/reports/duplicates.md} says what each threshold finds and misses. */
    @WithDefault("0.7")
    double likelyFrom();

    default NearAndRecent rule() {
        return new NearAndRecent(metresMax(), apartMax(), likelyFrom());
    }
}
