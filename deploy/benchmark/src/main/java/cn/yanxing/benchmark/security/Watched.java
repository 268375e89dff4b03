package cn.yanxing.benchmark.security;

import cn.yanxing.benchmark.load.Saturation;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** One round: microseconds of the service's CPU for a request, and where they went. */
record Watched(double micros, Samples samples) {

    static Watched round(Flight flight, Saturation load, Duration window) {
        AtomicLong requests = new AtomicLong();
        Flight.Seen seen =
                flight.during(() -> requests.set(Math.round(load.over(window) * window.toMillis() / 1000.0)));
        return new Watched(seen.cpu().toNanos() / 1000.0 / requests.get(), seen.samples());
    }

    double share(Layer layer) {
        return samples.share(layer);
    }

    double micros(Layer layer) {
        return micros * share(layer);
    }
}
