package cn.yanxing.kit.relay;

import java.time.Duration;

/** A relay's settings for tests: small batches, and no long wait for anything. */
record QuickRelay(Duration heartbeat, Duration silenceMax, Duration poll) implements RelayConfig {

    static final QuickRelay SETTINGS =
            new QuickRelay(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofMillis(100));

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public int batch() {
        return 10;
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofMillis(200);
    }
}
