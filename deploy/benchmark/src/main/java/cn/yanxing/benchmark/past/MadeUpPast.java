package cn.yanxing.benchmark.past;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Events without end, the same ones for the same seed. Ten thousand cases are open side by side, as in a district that
 * hears some thousand events a day, so that a case's events lie far apart.
 */
public final class MadeUpPast {

    private static final int OPEN_AT_ONCE = 10_000;
    private static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration BETWEEN_TWO_CASES = Duration.ofSeconds(40);

    private final Random random;
    private final List<Tale> open = new ArrayList<>();
    private Instant began = BEGIN;

    public MadeUpPast(long seed) {
        random = new Random(seed);
    }

    public Told next() {
        while (open.size() < OPEN_AT_ONCE) open.add(begin());
        int chosen = random.nextInt(open.size());
        Tale tale = open.get(chosen);
        Told told = tale.next();
        if (tale.isOver()) open.set(chosen, begin());
        return told;
    }

    /** Of ten cases five are issues, three are orders, two are hours: of a hundred events some sixty, thirty-five, five. */
    private Tale begin() {
        began = began.plus(BETWEEN_TWO_CASES);
        Tale tale = new Tale(random, began);
        int kind = random.nextInt(10);
        if (kind < 5) Tales.anIssue(tale);
        else if (kind < 8) Tales.anOrder(tale);
        else Tales.hours(tale);
        return tale;
    }
}
