package cn.yanxing.faults;

import java.time.Duration;

/** What happens at a fault point. {@code length} counts for SLEEP only. */
public record Act(Kind kind, Duration length) {

    /** HALT ends the process as kill -9 does; SLEEP leaves a zombie behind; FAIL throws. */
    public enum Kind {
        HALT,
        SLEEP,
        FAIL
    }

    public static Act halt() {
        return new Act(Kind.HALT, Duration.ZERO);
    }

    public static Act sleep(Duration length) {
        return new Act(Kind.SLEEP, length);
    }

    public static Act fail() {
        return new Act(Kind.FAIL, Duration.ZERO);
    }

    String text() {
        return kind + " " + length.toMillis();
    }

    static Act of(String text) {
        String[] words = text.strip().split(" ", -1);
        return new Act(Kind.valueOf(words[0]), Duration.ofMillis(Long.parseLong(words[1])));
    }
}
