package cn.yanxing.benchmark.report;

import org.jspecify.annotations.Nullable;

/** What a figure should come to. {@code of} says which number is held against it, and from which side. */
public record Aim(@Nullable Of of, double bound) {

    /** Which number of a row counts. */
    public enum Of {
        RATIO_AT_LEAST,
        VALUE_AT_LEAST,
        VALUE_AT_MOST
    }

    public static Aim ratioAtLeast(double share) {
        return new Aim(Of.RATIO_AT_LEAST, share);
    }

    public static Aim atLeast(double value) {
        return new Aim(Of.VALUE_AT_LEAST, value);
    }

    public static Aim atMost(double value) {
        return new Aim(Of.VALUE_AT_MOST, value);
    }

    /** The figure is only told. */
    public static Aim none() {
        return new Aim(null, 0);
    }

    @Nullable
    Double number() {
        return of == null ? null : Double.valueOf(bound);
    }

    /** Null where nothing was aimed at. */
    @Nullable
    Boolean isReachedBy(double value, @Nullable Double ratio) {
        if (of == null) return null;
        return switch (of) {
            case RATIO_AT_LEAST -> ratio != null && ratio >= bound;
            case VALUE_AT_LEAST -> value >= bound;
            case VALUE_AT_MOST -> value <= bound;
        };
    }
}
