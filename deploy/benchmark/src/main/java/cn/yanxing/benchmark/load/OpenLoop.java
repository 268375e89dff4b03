package cn.yanxing.benchmark.load;

import cn.yanxing.benchmark.measure.Latencies;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * So many requests a second, each sent when it is due whatever became of the earlier ones. Latency counts from the due
 * time, so that a door that stalls is not spared the requests that it kept waiting.
 */
public record OpenLoop(Call call, double perSecond) {

    public Latencies over(Duration window) {
        Latencies latencies = new Latencies();
        Tally tally = new Tally();
        double gapNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long requests = Math.max(1, Math.round(window.toNanos() / gapNanos));
        List<Future<Integer>> all = new ArrayList<>();
        long started = System.nanoTime();
        for (long request = 0; request < requests; request++) {
            long due = started + Math.round(request * gapNanos);
            awaitDue(due);
            all.add(call.send().onComplete(answer -> {
                latencies.took(System.nanoTime() - due);
                tally.count(answer);
            }));
        }
        Futures.await(Future.join(all).otherwiseEmpty(), window);
        tally.mustBeClean();
        return latencies;
    }

    private static void awaitDue(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) LockSupport.parkNanos(left);
    }
}
