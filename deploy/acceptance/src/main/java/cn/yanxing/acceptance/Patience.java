package cn.yanxing.acceptance;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what events bring, but not for ever. */
public final class Patience {

    private static final Duration MOST = Duration.ofSeconds(45);

    private Patience() {}

    public static void until(String what, BooleanSupplier seen) {
        long end = System.nanoTime() + MOST.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "expected " + what + " within " + MOST.toSeconds() + " s, but it did not come");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
