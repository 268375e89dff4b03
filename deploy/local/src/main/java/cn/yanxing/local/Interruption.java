package cn.yanxing.local;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command that is told to stop put its half-done work away first. */
final class Interruption {

    private static final int PATIENCE_SECONDS = 10;

    private Interruption() {}

    /** Runs the work; a Ctrl-C or a signal interrupts it and waits until it has cleaned up. */
    static void met(Runnable work) {
        Thread worker = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(worker, ended), "stop"));
        try {
            work.run();
        } finally {
            ended.countDown();
        }
    }

    private static void interrupt(Thread worker, CountDownLatch ended) {
        if (ended.getCount() == 0) return;
        worker.interrupt();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) return; // what is left is cleared by the next try
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
