package cn.yanxing.benchmark.load;

import io.vertx.core.AsyncResult;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Counts answers. A figure counts only when everything went well: a refusal is quicker than the work. */
final class Tally {

    private final AtomicLong good = new AtomicLong();
    private final AtomicLong bad = new AtomicLong();
    private final AtomicReference<@Nullable String> firstFailure = new AtomicReference<>();

    void count(AsyncResult<Integer> answer) {
        if (answer.succeeded() && answer.result() >= 200 && answer.result() < 300) {
            good.incrementAndGet();
            return;
        }
        bad.incrementAndGet();
        firstFailure.compareAndSet(
                null,
                answer.succeeded()
                        ? "status " + answer.result()
                        : answer.cause().toString());
    }

    long good() {
        return good.get();
    }

    void mustBeClean() {
        if (bad.get() > 0)
            throw new IllegalStateException("expected every request of the load to succeed, but " + bad + " of "
                    + (good.get() + bad.get()) + " did not: first " + firstFailure.get());
    }
}
