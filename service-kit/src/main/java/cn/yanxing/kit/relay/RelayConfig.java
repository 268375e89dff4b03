package cn.yanxing.kit.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. Off where Debezium reads the outbox table instead. */
@ConfigMapping(prefix = "yanxing.relay")
interface RelayConfig {

    @WithDefault("true")
    boolean enabled();

    /** How long it sleeps at most when nothing rings. */
    @WithDefault("200ms")
    Duration poll();

    @WithDefault("500")
    int batch();

    @WithDefault("1s")
    Duration heartbeat();

    /** The server takes the lock from a holder that was silent for so long. */
    @WithDefault("5s")
    Duration silenceMax();

    @WithDefault("1s")
    Duration retryAfter();
}
