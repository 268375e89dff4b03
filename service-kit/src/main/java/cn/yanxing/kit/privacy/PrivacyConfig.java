package cn.yanxing.kit.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/**
 * Keys, each base64 of 32 bytes. {@code keys} are the service's own, {@code id:base64}, the newest first: it encrypts,
 * all decrypt. The index key cannot be rotated without a re-index. The link key is the same in all services, because
 * one signs links that another checks.
 */
@ConfigMapping(prefix = "yanxing.privacy")
interface PrivacyConfig {

    List<String> keys();

    String indexKey();

    String linkKey();

    @WithDefault("15m")
    Duration linkValidFor();
}
