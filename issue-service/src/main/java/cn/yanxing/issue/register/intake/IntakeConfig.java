package cn.yanxing.issue.register.intake;

import cn.yanxing.issue.sheet.Bounds;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a table may be, and how exactly grids must meet. */
@ConfigMapping(prefix = "yanxing.register.tables")
interface IntakeConfig {

    @WithDefault("20000")
    int rowsMax();

    /** What a workbook, which is packed, may unfold into. */
    @WithDefault("96")
    int unpackedMegabytesMax();

    /** Overlaps and gaps narrower than this are rounding, in the drawing or in its coordinates. */
    @WithDefault("1.0")
    double gridToleranceMetres();

    default Bounds bounds() {
        return new Bounds(rowsMax(), unpackedMegabytesMax() * 1024L * 1024L);
    }
}
