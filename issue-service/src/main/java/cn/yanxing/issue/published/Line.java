package cn.yanxing.issue.published;

import org.jspecify.annotations.Nullable;

/**
 * So many reported in a month, closed in it, and of these so many that the unit put right in time. Without a name it stands
 * for all parts that are not told one by one.
 */
public record Line(@Nullable String name, long reported, long closed, long closedOnTime) {

    /** Fewer are not told: with them a neighbour might know whose case it is. */
    public static final int LEAST = 5;

    /** Whether enough cases stand behind each of its numbers. */
    public boolean isTold() {
        return reported >= LEAST && closed >= LEAST;
    }

    /** In whole percent of what was closed. */
    public long percentOnTime() {
        return Math.round(100.0 * closedOnTime / closed);
    }

    Line plus(Line other) {
        return new Line(name, reported + other.reported, closed + other.closed, closedOnTime + other.closedOnTime);
    }

    Line named(@Nullable String as) {
        return new Line(as, reported, closed, closedOnTime);
    }
}
