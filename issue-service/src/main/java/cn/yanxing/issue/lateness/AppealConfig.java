package cn.yanxing.issue.lateness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a district allows for appeals. */
@ConfigMapping(prefix = "yanxing.appeals")
interface AppealConfig {

    /** So many working days after the round was closed, or while it is open after the lateness, a unit may appeal. */
    @WithDefault("5")
    int workingDays();
}
