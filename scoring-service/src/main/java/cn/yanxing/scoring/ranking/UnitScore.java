package cn.yanxing.scoring.ranking;

import cn.yanxing.kit.web.Page;
import cn.yanxing.scoring.explain.EntryView;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit's score: the base and what each rule adds or takes sum up to it exactly; {@code of} counts the ranked units of the league. */
public record UnitScore(
        @Schema(examples = "dept-city-management") String unit,
        String name,
        String league,
        BigDecimal base,
        BigDecimal score,
        @Nullable Integer rank,
        long of,
        List<RuleScore> byRule,
        Page<EntryView> entries) {

    public record RuleScore(String rule, String name, String clause, BigDecimal amount, long entries) {}
}
