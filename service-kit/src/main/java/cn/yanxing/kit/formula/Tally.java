package cn.yanxing.kit.formula;

import org.jspecify.annotations.Nullable;

/** What was counted in a part of the things, or in all of them: how many on either side, and what is divided by what. */
public record Tally(@Nullable String part, long numerator, long denominator, long dividend, long divisor) {

    /** Of nothing. */
    public static Tally none() {
        return new Tally(null, 0, 0, 0, 0);
    }

    /** Both together, under the name of this one. */
    public Tally plus(Tally other) {
        return new Tally(
                part,
                numerator + other.numerator,
                denominator + other.denominator,
                dividend + other.dividend,
                divisor + other.divisor);
    }

    /** The same, under another name. */
    public Tally named(@Nullable String name) {
        return new Tally(name, numerator, denominator, dividend, divisor);
    }
}
