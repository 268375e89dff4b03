package cn.yanxing.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees: one line per part, with the seconds it took. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Says nothing, for tests. */
    public static Progress silent() {
        return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream()));
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** A part is there. */
    public void done(String part, long startedNanos, String remark) {
        double seconds = Duration.ofNanos(System.nanoTime() - startedNanos).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-18s %6.1f s   %s", part, seconds, remark)
                .stripTrailing());
    }
}
