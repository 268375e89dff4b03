package cn.yanxing.local.backup;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells how much has gone through: every few seconds, and at the end of each part. */
final class Bytes {

    private static final long BETWEEN_LINES_NANOS = Duration.ofSeconds(5).toNanos();

    private final Consumer<String> say;
    private final long began = System.nanoTime();
    private long said = began;
    private long bytes;
    private long ofEarlierParts;

    Bytes(Consumer<String> say) {
        this.say = say;
    }

    void add(long more) {
        bytes += more;
        long now = System.nanoTime();
        if (now - said < BETWEEN_LINES_NANOS) return;
        said = now;
        say.accept(line("...", bytes));
    }

    void done(String part) {
        say.accept(line(part, bytes - ofEarlierParts));
        ofEarlierParts = bytes;
    }

    private String line(String what, long count) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return String.format(Locale.ROOT, "  %-18s %6.1f s   %.1f MB", what, seconds, count / 1e6);
    }
}
