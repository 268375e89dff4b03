package cn.yanxing.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many people who do something in the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each of them, counted from 0, got. */
    static <T> List<T> all(int people, IntFunction<T> act) {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> under = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int number = i;
                under.add(threads.submit(() -> {
                    start.await();
                    return act.apply(number);
                }));
            }
            start.countDown();
            List<T> got = new ArrayList<>();
            for (Future<T> one : under) got.add(one.get());
            return got;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("expected everybody to get an answer, but " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
