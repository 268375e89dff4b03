package cn.yanxing.hotline.rates;

import cn.yanxing.hotline.rates.counted.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rate taken apart: the parts' orders add up to those of the whole. */
public record Breakdown(String code, Dimension by, Counted counted, Stated whole, List<Part> parts) {

    /** Of fewer orders than this a part has no rank: chance would give it. */
    static final int RANKED_FROM = 30;

    /**
     * A part under its code and name; both are null for the orders that have none. {@code rank} is its place among the
     * parts that are big enough, 1 for the highest value; equals share it.
     */
    public record Part(
            @Nullable String part,
            @Nullable String name,
            Stated stated,
            @Nullable Integer rank) {}

    /** Ranks them as they stand. */
    static List<Part> ranked(List<Part> parts) {
        List<BigDecimal> values = parts.stream().flatMap(Breakdown::comparable).toList();
        return parts.stream()
                .map(part -> new Part(
                        part.part(),
                        part.name(),
                        part.stated(),
                        comparable(part)
                                .map(value -> 1 + above(value, values))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Stream<BigDecimal> comparable(Part part) {
        var reading = part.stated().reading();
        return part.part() == null || reading.denominator() < RANKED_FROM
                ? Stream.empty()
                : Stream.ofNullable(reading.value());
    }

    private static int above(BigDecimal value, List<BigDecimal> values) {
        return (int) values.stream().filter(other -> other.compareTo(value) > 0).count();
    }
}
