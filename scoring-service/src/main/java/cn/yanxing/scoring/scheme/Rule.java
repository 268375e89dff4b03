package cn.yanxing.scoring.scheme;

import cn.yanxing.scoring.words.Wording;

/**
 * One published rule: on this occasion so many milli-points for every {@code per} of the quantity. {@code text} says
 * it to everybody, {@code told} tells one entry with the numbers that ran, {@code reason} says why this much.
 */
public record Rule(
        String code,
        int version,
        Occasion occasion,
        long amount,
        int per,
        String clause,
        Wording name,
        Wording text,
        Wording told,
        Wording reason) {

    public Rule {
        if (per < 1) throw new IllegalArgumentException("expected per of at least 1, but " + code + " has " + per);
        if (amount == 0) throw new IllegalArgumentException("expected an amount, but " + code + " has none");
    }

    /** Milli-points for a quantity: exact integers, rounded half up (away from zero) once, at the end. */
    public long amountFor(long quantity) {
        long product = Math.multiplyExact(amount, quantity);
        long rounded = (2 * Math.abs(product) + per) / (2L * per);
        return product < 0 ? -rounded : rounded;
    }
}
