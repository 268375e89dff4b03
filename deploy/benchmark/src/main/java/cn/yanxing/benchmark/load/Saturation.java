package cn.yanxing.benchmark.load;

import cn.yanxing.benchmark.measure.Measurement;
import io.vertx.core.Future;
import io.vertx.core.Promise;
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
        for (int client = 0; client < clients; client++) {
            Promise<Void> over = Promise.promise();
            all.add(over.future());
            ask(tally, end, over);
        }
        Futures.await(Future.all(all), window);
        double seconds = (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
        tally.mustBeClean();
        return tally.good() / seconds;
    }

    /** One client after another is over; a chain of futures would grow with every request. */
    private void ask(Tally tally, long end, Promise<Void> over) {
        if (System.nanoTime() >= end) over.complete();
        else
            call.send().onComplete(answer -> {
                tally.count(answer);
                ask(tally, end, over);
            });
    }
}
