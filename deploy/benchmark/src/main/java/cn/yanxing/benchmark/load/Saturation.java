package cn.yanxing.benchmark.load;

import cn.yanxing.benchmark.measure.Measurement;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As much as a door takes: so many clients, each sending its next request when it has its answer, as pgbench's clients
 * do. Answers per second.
 */
public record Saturation(Call call, int clients) implements Measurement {

    @Override
    public double over(Duration window) {
        Tally tally = new Tally();
        long started = System.nanoTime();
        long end = started + window.toNanos();
        List<Future<Void>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) all.add(untilEnd(tally, end));
        Futures.await(Future.all(all), window);
        double seconds = (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
        tally.mustBeClean();
        return tally.good() / seconds;
    }

    private Future<Void> untilEnd(Tally tally, long end) {
        if (System.nanoTime() >= end) return Future.succeededFuture();
        return call.send().transform(answer -> {
            tally.count(answer);
            return untilEnd(tally, end);
        });
    }
}
