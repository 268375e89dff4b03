package cn.yanxing.time;

import java.time.Instant;

/** A stretch in which the clock stood (挂起); what would have counted in it is added back. */
public record Pause(Instant from, Instant to) {

    public Pause {
        if (to.isBefore(from))
            throw new IllegalArgumentException("expected a pause to end after " + from + ", but it ends at " + to);
    }
}
