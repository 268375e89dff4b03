package cn.yanxing.benchmark.measure;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long things took, from the moment they were due; up to a minute, to three digits. Safe for many threads. */
public final class Latencies {

    private static final long MOST_MICROS = TimeUnit.MINUTES.toMicros(1);

    private final Histogram micros = new ConcurrentHistogram(MOST_MICROS, 3);

    public void took(long nanos) {
        micros.recordValue(Math.max(0, Math.min(MOST_MICROS, TimeUnit.NANOSECONDS.toMicros(nanos))));
    }

    /** The share of 0 to 1 took at most so many milliseconds. */
    public double millisAt(double share) {
        return micros.getValueAtPercentile(share * 100) / 1000.0;
    }

    public long count() {
        return micros.getTotalCount();
    }
}
