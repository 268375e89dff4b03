package cn.yanxing.scoring.scheme;

import cn.yanxing.scoring.words.Language;
import cn.yanxing.scoring.words.Points;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The scheme as anybody may read it, in the reader's language. */
public record SchemeView(
        String id,
        String code,
        int version,
        String name,
        String formula,
        List<String> notes,
        BigDecimal base,
        Instant effectiveFrom,
        List<RuleView> rules) {

    /** One rule: its points for every {@code per} of the quantity, where it comes from, and why this much. */
    public record RuleView(
            String code,
            int version,
            String name,
            String clause,
            Occasion occasion,
            BigDecimal amount,
            int per,
            String text,
            String reason) {

        public static RuleView of(Rule rule, Language language) {
            return new RuleView(
                    rule.code(),
                    rule.version(),
                    rule.name().in(language),
                    rule.clause(),
                    rule.occasion(),
                    Points.of(rule.amount()),
                    rule.per(),
                    rule.text().in(language),
                    rule.reason().in(language));
        }
    }

    public static SchemeView of(Scheme scheme, Language language) {
        return new SchemeView(
                scheme.id(),
                scheme.code(),
                scheme.version(),
                scheme.name().in(language),
                scheme.formula().in(language),
                scheme.notes().stream().map(note -> note.in(language)).toList(),
                Points.of(scheme.base()),
                scheme.effectiveFrom(),
                scheme.rules().stream().map(rule -> RuleView.of(rule, language)).toList());
    }
}
