package cn.yanxing.benchmark.load;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what is on the way at the end of a window, a minute and no longer. */
final class Futures {

    private static final Duration GRACE = Duration.ofMinutes(1);

    private Futures() {}

    static void await(Future<?> work, Duration window) {
        try {
            work.toCompletionStage()
                    .toCompletableFuture()
                    .get(window.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a window", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("expected the load to end, but " + e, e);
        }
    }
}
