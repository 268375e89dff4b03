package cn.yanxing.time;

import java.time.Instant;
import java.util.List;

/** When a limit ends, and the days that lead there; provisional while it rests on a year without official notice. */
public record Deadline(Instant dueAt, boolean provisional, List<CountedDay> days) {

    public Deadline {
        days = List.copyOf(days);
    }
}
