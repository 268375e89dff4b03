package cn.yanxing.kit.timer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Something that must happen at a time: a warning, a deadline, an offer that lapses. One per kind, subject and time. */
public record Timer(String kind, UUID subject, Instant fireAt, Map<String, String> details) {

    public Timer {
        details = Map.copyOf(details);
    }
}
