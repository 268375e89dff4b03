package cn.yanxing.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for something to come true, looking twenty times a second, and says what did not. */
public final class Waiting {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

    private Waiting() {}

    /** What is waited for; a database that cannot be asked ends the wait. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws SQLException;
    }

    /** @throws IllegalStateException naming {@code what}, when it has not come true within {@code atMost} */
    public static void until(Duration atMost, String what, Condition condition) {
        if (!reaches(atMost, condition)) throw new IllegalStateException("expected " + what + " within " + atMost);
    }

    /** Whether it came true in time. */
    public static boolean reaches(Duration atMost, Condition condition) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (!condition.holds()) {
                if (System.nanoTime() > end) return false;
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("expected to look whether it is so, but could not", e);
        }
    }
}
