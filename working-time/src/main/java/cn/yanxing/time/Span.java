package cn.yanxing.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, from inclusive to exclusive. */
record Span(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Duration length() {
        return isEmpty() ? Duration.ZERO : Duration.between(from, to);
    }

    Span startingAt(Instant moment) {
        return from.isBefore(moment) ? new Span(moment, to) : this;
    }

    Span endingAt(Instant moment) {
        return moment.isBefore(to) ? new Span(from, moment) : this;
    }

    /** What is left of this stretch after the pauses are cut out, in order. */
    List<Span> without(List<Pause> pauses) {
        List<Span> left = new ArrayList<>();
        Instant at = from;
        for (Pause pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            if (!pause.from().isBefore(to)) break;
            left.add(new Span(at, pause.from()));
            if (pause.to().isAfter(at)) at = pause.to();
        }
        left.add(new Span(at, to));
        left.removeIf(Span::isEmpty);
        return left;
    }
}
