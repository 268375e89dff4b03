package cn.yanxing.scoring.live;

import java.time.Duration;

/** Lets something happen at most so often. */
final class Pace {

    private final long every;
    private long last;

    Pace(Duration every) {
        this.every = every.toNanos();
        this.last = System.nanoTime() - this.every;
    }

    boolean isDue() {
        long now = System.nanoTime();
        if (now - last < every) return false;
        last = now;
        return true;
    }
}
