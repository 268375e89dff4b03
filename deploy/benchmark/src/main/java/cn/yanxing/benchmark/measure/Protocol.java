package cn.yanxing.benchmark.measure;

import java.time.Duration;

/**
 * How long is warmed up and thrown away, how long one window measures, how many rounds there are, and which part of large
 * data is made: all (1) or a tenth (10), say.
 */
public record Protocol(Duration warmUp, Duration window, int rounds, int part) {

    /** What the published figures are made by: a cold JVM is five to nine times slower for its first seconds. */
    public static Protocol full() {
        return new Protocol(Duration.ofSeconds(60), Duration.ofSeconds(10), 5, 1);
    }

    /** For trials while something is being changed; its rows are not written into the report. */
    public static Protocol quick() {
        return new Protocol(Duration.ofSeconds(15), Duration.ofSeconds(6), 3, 10);
    }

    /** So much data as the protocol asks for. */
    public int scaled(int full) {
        return full / part;
    }
}
