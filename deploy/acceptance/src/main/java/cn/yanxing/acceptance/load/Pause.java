package cn.yanxing.acceptance.load;

import java.util.concurrent.TimeUnit;

/** Lets time pass between two requests. */
public final class Pause {

    private Pause() {}

    /** An interrupt ends the thread's work with an exception. */
    public static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
