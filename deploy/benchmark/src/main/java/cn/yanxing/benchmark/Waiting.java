package cn.yanxing.benchmark.live;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to come true, and says what did not. */
final class Waiting {

    private Waiting() {}

    static void until(Duration atMost, String what, BooleanSupplier condition) {
        if (!reaches(atMost, condition)) throw new IllegalStateException("expected " + what + " within " + atMost);
    }

    static boolean reaches(Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return true;
    }
}
