package cn.yanxing.volunteer.errand;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Kinds of errands safe enough for anybody to ask for, beside those that the register's catalogue names. */
@ConfigMapping(prefix = "yanxing.volunteer.kinds")
interface ErrandKinds {

    @WithDefault("PRACTICAL_HELP,CLEAN_UP,ELDER_HELP,ESCORT,TRAFFIC,OTHER")
    Set<String> fit();
}
