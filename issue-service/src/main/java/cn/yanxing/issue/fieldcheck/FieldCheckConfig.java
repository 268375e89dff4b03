package cn.yanxing.issue.fieldcheck;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an inspector has: by default half an hour around the clock, as in 运城. */
@ConfigMapping(prefix = "yanxing.field-checks")
interface FieldCheckConfig {

    @WithDefault("PT30M")
    Duration limit();

    /** URGENT_HOUR counts around the clock, WORKING_HOUR in working hours only. */
    @WithDefault("URGENT_HOUR")
    LimitUnit counted();
}
