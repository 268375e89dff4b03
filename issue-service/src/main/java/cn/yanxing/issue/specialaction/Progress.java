package cn.yanxing.issue.specialaction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an action is, in its unit of measure: what is proven, and what waits for somebody to look. {@code percent} is
 * what is proven of the target, rounded to a tenth, and may pass 100.
 */
public record Progress(double target, double proven, double waiting, double percent, List<UnitProgress> byUnit) {

    /** What one unit has proven, what waits, and how many of its items were refused. */
    public record UnitProgress(String unit, @Nullable String unitName, double proven, double waiting, int refused) {}

    static Progress of(double target, List<UnitProgress> byUnit) {
        double proven = sum(byUnit.stream().mapToDouble(UnitProgress::proven).toArray());
        double waiting = sum(byUnit.stream().mapToDouble(UnitProgress::waiting).toArray());
        return new Progress(target, proven, waiting, Math.round(proven / target * 1000) / 10.0, byUnit);
    }

    /** In thousandths, as they are kept: tenths do not add up to 0.30000000000000004. */
    private static double sum(double... quantities) {
        long thousandths = 0;
        for (double quantity : quantities) thousandths += Math.round(quantity * 1000);
        return thousandths / 1000.0;
    }
}
