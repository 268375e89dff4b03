package cn.yanxing.acceptance.fuzz.right;

import java.util.List;
import java.util.Random;

/** Chance that can be had again: the same seed falls the same way. */
public final class Dice {

    private final Random random;

    /** The dice of one case: its own, whatever was rolled for the others. */
    public Dice(long seed, String operation, int number) {
        this.random = new Random(seed * 1_000_003 + operation.hashCode() * 31L + number);
        random.nextInt();
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    public <T> T pick(List<T> things) {
        return things.get(below(things.size()));
    }
}
