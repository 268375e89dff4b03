package cn.yanxing.issue.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts small parts together until enough cases stand behind what they are in all. Nothing is left out, so that no
 * difference from the whole tells what a single part was.
 */
final class Pooling {

    /** What has no name of its own goes with the others whatever its size. */
    private static final Comparator<Line> WANTING_FIRST = Comparator.comparing((Line line) -> line.name() != null)
            .thenComparingLong(line -> Math.min(line.reported(), line.closed()))
            .thenComparingLong(line -> line.reported() + line.closed());

    private static final Comparator<Line> LARGEST_FIRST =
            Comparator.comparingLong(Line::reported).reversed().thenComparing(line -> String.valueOf(line.name()));

    private Pooling() {}

    /** Largest first; what was put together, if anything, comes last and has no name. */
    static List<Line> of(List<Line> parts) {
        List<Line> sorted = parts.stream().sorted(WANTING_FIRST).toList();
        Line pool = new Line(null, 0, 0, 0);
        int pooled = 0;
        while (pooled < sorted.size() && isWanting(sorted.get(pooled), pool, pooled))
            pool = pool.plus(sorted.get(pooled++));
        List<Line> told = new ArrayList<>(sorted.subList(pooled, sorted.size()));
        told.sort(LARGEST_FIRST);
        if (pooled > 0) told.add(pool);
        return List.copyOf(told);
    }

    private static boolean isWanting(Line next, Line pool, int pooled) {
        return !next.isTold() || next.name() == null || (pooled > 0 && !pool.isTold());
    }
}
