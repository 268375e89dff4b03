package cn.yanxing.benchmark.report;

import cn.yanxing.benchmark.measure.Beside;
import cn.yanxing.benchmark.measure.Series;
import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** What a benchmark found: a figure of several rounds, beside its limit where it has one. */
@CheckReturnValue
public record Finding(
        String id,
        String name,
        String unit,
        Series value,
        @Nullable Series limit,
        @Nullable Series ratio,
        Aim aim,
        String remark) {

    public static Finding beside(String id, String name, String unit, Beside found, Aim aim) {
        return new Finding(id, name, unit, found.value(), found.limit(), found.ratio(), aim, "");
    }

    /** Without a physical limit to hold it against. */
    public static Finding alone(String id, String name, String unit, Series value, Aim aim) {
        return new Finding(id, name, unit, value, null, null, aim, "");
    }

    /** What the reader must know to read the figure right; one sentence. */
    public Finding remarking(String sentence) {
        return new Finding(id, name, unit, value, limit, ratio, aim, sentence);
    }
}
