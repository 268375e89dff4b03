package cn.yanxing.benchmark.report;

import cn.yanxing.benchmark.measure.Series;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report: medians, the lowest and highest round, and where and when it was measured. {@code ratio} is
 * the median of the rounds' own ratios.
 */
public record Row(
        String id,
        String name,
        double value,
        String unit,
        @Nullable Double limit,
        @Nullable Double ratio,
        @Nullable Double aim,
        Aim.@Nullable Of aimOf,
        @Nullable Boolean reached,
        int rounds,
        List<Double> range,
        String remark,
        String commit,
        Instant at) {

    public static Row of(Finding found, String commit, Instant at) {
        double value = rounded(found.value().median());
        Double ratio = median(found.ratio());
        return new Row(
                found.id(),
                found.name(),
                value,
                found.unit(),
                median(found.limit()),
                ratio,
                found.aim().number(),
                found.aim().of(),
                found.aim().isReachedBy(value, ratio),
                found.value().rounds(),
                List.of(rounded(found.value().min()), rounded(found.value().max())),
                found.remark(),
                commit,
                at);
    }

    boolean isAboutTheSameAs(Row other) {
        return id.equals(other.id) && name.equals(other.name);
    }

    private static @Nullable Double median(@Nullable Series series) {
        return series == null ? null : Double.valueOf(rounded(series.median()));
    }

    /** Three digits that mean something: what is measured is not better known. */
    private static double rounded(double figure) {
        return figure == 0
                ? 0
                : new java.math.BigDecimal(figure)
                        .round(new java.math.MathContext(3))
                        .doubleValue();
    }
}
