package cn.yanxing.issue.residents.web.figures;

import cn.yanxing.issue.published.Figures;
import cn.yanxing.issue.residents.web.Page;
import io.quarkus.qute.TemplateInstance;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month's figures, with the ways to the month before and after, where there are such. */
record FiguresPage(
        Page page,
        Figures figures,
        @Nullable YearMonth before,
        @Nullable YearMonth after) implements TemplateInstance {}
