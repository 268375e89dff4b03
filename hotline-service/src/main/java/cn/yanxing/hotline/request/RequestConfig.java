package cn.yanxing.hotline.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the district allows units to ask; the defaults are the proposal of the hotline design, 5.4. */
@ConfigMapping(prefix = "yanxing.hotline.requests")
public interface RequestConfig {

    /** How often one unit may hand the same order back. */
    @WithDefault("1")
    int returnsPerUnit();

    /** How often units may hand an order back before an arbiter decides. */
    @WithDefault("2")
    int returnsPerOrder();

    /** How long an arbiter may take before the place decides. */
    @WithDefault("1")
    int rulingWorkingDays();
}
