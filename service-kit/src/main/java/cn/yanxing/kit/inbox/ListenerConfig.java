package cn.yanxing.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How listeners read, wait and give up. */
@ConfigMapping(prefix = "yanxing.listeners")
interface ListenerConfig {

    @WithDefault("true")
    boolean enabled();

    /** This replica's stable name, which makes its group membership static; {@code none} for a changing one. */
    @WithDefault("none")
    String instance();

    /**
     * Put before every listener's name to make its consumer group. Replicas share the groups; an instance with a
     * database of its own, built again from the streams beside the live ones, must have groups of its own.
     */
    Optional<String> groupPrefix();

    @WithDefault("500")
    int batch();

    /** How long an event waits for a register entry before it is parked. */
    @WithDefault("1m")
    Duration patience();

    @WithDefault("200ms")
    Duration retryMin();

    @WithDefault("30s")
    Duration retryMax();

    /** More parked events than this without a success between them stop the listener instead of parking a stream. */
    @WithDefault("20")
    int parkedInARowMax();
}
