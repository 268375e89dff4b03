package cn.yanxing.hotline.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** The categories, with those below them, whose orders a citizen's withdrawal does not stop; the district's own list. */
@ConfigMapping(prefix = "yanxing.hotline.ex-officio")
interface ExOfficioRules {

    @WithDefault("safety,report")
    Set<String> categories();
}
