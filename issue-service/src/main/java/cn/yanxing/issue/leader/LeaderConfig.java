package cn.yanxing.issue.leader;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long an issue may be overdue before its leaders are told: by default one working day of eight hours. */
@ConfigMapping(prefix = "yanxing.leader-list")
interface LeaderConfig {

    @WithDefault("8")
    int margin();

    @WithDefault("WORKING_HOUR")
    LimitUnit unit();
}
