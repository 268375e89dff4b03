package cn.yanxing.issue.composite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one version of the weights makes of a period: the parts with their points, and their sum, rounded half up to two
 * decimals. Where a part has no value there is no sum but a dash: nobody is given a mark for what did not happen.
 */
public record Scored(
        String version,
        String source,
        String sourceEn,
        List<WeightedPart> parts,
        @Nullable BigDecimal score,
        String text,
        @Nullable Grade grade) {

    /**
     * A part: its indicator and the version of the formula, or the traits of the cases that were counted; what it came to,
     * in percent or as a number of cases, and how many points of its weight that is.
     */
    public record WeightedPart(
            Component of,
            String name,
            String nameEn,
            String text,
            @Nullable BigDecimal points) {}

    static Scored of(Weighting weighting, List<WeightedPart> parts) {
        boolean whole = parts.stream().allMatch(part -> part.points() != null);
        BigDecimal score = whole
                ? parts.stream()
                        .map(part -> Objects.requireNonNull(part.points()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(2, RoundingMode.HALF_UP)
                : null;
        return new Scored(
                weighting.version(),
                weighting.source(),
                weighting.sourceEn(),
                parts,
                score,
                score == null ? "—" : score.toPlainString(),
                score == null ? null : Grade.of(score));
    }
}
