package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.load.Pause;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what must come by itself; if it does not, the run has failed. */
final class Patiently {

    private Patiently() {}

    static void until(String what, Duration most, BooleanSupplier seen) {
        if (!cameTrue(most, seen))
            throw new AssertionError("expected " + what + " within " + most.toSeconds() + " s, but it did not come");
    }

    static boolean cameTrue(Duration most, BooleanSupplier seen) {
        long end = System.nanoTime() + most.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            Pause.millis(50);
        }
        return true;
    }
}
