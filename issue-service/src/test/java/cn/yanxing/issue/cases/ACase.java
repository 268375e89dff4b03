package cn.yanxing.issue.cases;

import cn.yanxing.contracts.IssueEvent.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as the tables hold it, told in the words of the desk; every step answers the case that it became. */
public record ACase(
        UUID id,
        String status,
        Source source,
        String item,
        String street,
        @Nullable String unit,
        long reworks,
        Times times) {

    public static final String STREET_A = "990001000000";
    public static final String STREET_B = "990002000000";

    /** When it reached what. */
    public record Times(
            Instant reportedAt,
            @Nullable Instant filedAt,
            @Nullable Instant dispatchedAt,
            @Nullable Instant dueAt,
            @Nullable Instant rectifiedAt,
            @Nullable Instant closedAt) {}

    /** An inspector told of litter in street B. */
    public static ACase reported(Instant at) {
        Times times = new Times(at, null, null, null, null, null);
        return new ACase(UUID.randomUUID(), "REPORTED", Source.INSPECTOR, "litter", STREET_B, null, 0, times);
    }

    public ACase rejected(Instant at) {
        return ended("REJECTED", at);
    }

    public ACase filed(Instant at) {
        return now("FILED", new Times(reportedAt(), at, dispatchedAt(), dueAt(), rectifiedAt(), closedAt()));
    }

    public ACase handedOver(Instant at, Duration limit) {
        return now("HANDED_OVER", new Times(reportedAt(), filedAt(), at, at.plus(limit), rectifiedAt(), closedAt()))
                .by(unit == null ? "dept-parks" : unit);
    }

    public ACase rectified(Instant at) {
        return now("RECTIFIED", new Times(reportedAt(), filedAt(), dispatchedAt(), dueAt(), at, closedAt()));
    }

    public ACase closed(Instant at) {
        return ended("CLOSED", at);
    }

    public ACase from(Source told) {
        return new ACase(id, status, told, item, street, unit, reworks, times);
    }

    public ACase of(String catalogueItem) {
        return new ACase(id, status, source, catalogueItem, street, unit, reworks, times);
    }

    public ACase in(String itsStreet) {
        return new ACase(id, status, source, item, itsStreet, unit, reworks, times);
    }

    public ACase by(String itsUnit) {
        return new ACase(id, status, source, item, street, itsUnit, reworks, times);
    }

    public ACase reworked(int often) {
        return new ACase(id, status, source, item, street, unit, often, times);
    }

    private ACase ended(String as, Instant at) {
        return now(as, new Times(reportedAt(), filedAt(), dispatchedAt(), dueAt(), rectifiedAt(), at));
    }

    private ACase now(String becomes, Times reached) {
        return new ACase(id, becomes, source, item, street, unit, reworks, reached);
    }

    public Instant reportedAt() {
        return times.reportedAt();
    }

    public @Nullable Instant filedAt() {
        return times.filedAt();
    }

    public @Nullable Instant dispatchedAt() {
        return times.dispatchedAt();
    }

    public @Nullable Instant dueAt() {
        return times.dueAt();
    }

    public @Nullable Instant rectifiedAt() {
        return times.rectifiedAt();
    }

    public @Nullable Instant closedAt() {
        return times.closedAt();
    }
}
