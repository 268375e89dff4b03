package cn.yanxing.issue.residents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the residents' pages stand. */
@ConfigMapping(prefix = "yanxing.residents")
public interface ResidentsConfig {

    /** Where the gateway shows them to the world; every link of theirs begins with it. */
    @WithDefault("/p")
    String publicPath();
}
