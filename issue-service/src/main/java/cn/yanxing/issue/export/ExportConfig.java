package cn.yanxing.issue.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one export may hold. */
@ConfigMapping(prefix = "yanxing.export")
interface ExportConfig {

    /** Rows of one file; a sheet of Excel ends at 1,048,576. */
    @WithDefault("1000000")
    int rowsMax();
}
