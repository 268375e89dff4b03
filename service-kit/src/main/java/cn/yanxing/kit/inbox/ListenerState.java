package cn.yanxing.kit.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a listener is doing, since when, and what holds it up. */
public record ListenerState(
        Status status, Instant since, @Nullable String reason) {

    /** RETRYING: something outside must pass first. STALLED: too many events in a row could not be handled. */
    public enum Status {
        LISTENING,
        RETRYING,
        STALLED,
        STOPPED
    }

    public boolean isWell() {
        return status == Status.LISTENING || status == Status.STOPPED;
    }

    String text() {
        return reason == null ? status.name() : "%s since %s: %s".formatted(status, since, reason);
    }

    static ListenerState listening() {
        return new ListenerState(Status.LISTENING, Instant.now(), null);
    }

    static ListenerState stopped() {
        return new ListenerState(Status.STOPPED, Instant.now(), null);
    }

    /** The time of the first failure stays while it goes on failing. */
    ListenerState failed(Throwable failure) {
        Status next = failure instanceof TooManyParked ? Status.STALLED : Status.RETRYING;
        return new ListenerState(next, status == next ? since : Instant.now(), Failure.reason(failure));
    }
}
