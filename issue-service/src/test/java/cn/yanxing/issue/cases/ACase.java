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
        Instant reportedAt,
        @Nullable Instant filedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant dueAt,
        @Nullable Instant rectifiedAt,
        @Nullable Instant closedAt) {

    public static final String STREET_A = "990001000000";
    public static final String STREET_B = "990002000000";

    /** An inspector told of litter in street B. */
    public static ACase reported(Instant at) {
        UUID id = UUID.randomUUID();
        return new ACase(
                id, "REPORTED", Source.INSPECTOR, "litter", STREET_B, null, 0, at, null, null, null, null, null);
    }

    public ACase rejected(Instant at) {
        return with("REJECTED", filedAt, dispatchedAt, dueAt, rectifiedAt, at);
    }

    public ACase filed(Instant at) {
        return with("FILED", at, dispatchedAt, dueAt, rectifiedAt, closedAt);
    }

    public ACase handedOver(Instant at, Duration limit) {
        return with("HANDED_OVER", filedAt, at, at.plus(limit), rectifiedAt, closedAt)
                .by(unit == null ? "dept-parks" : unit);
    }

    public ACase rectified(Instant at) {
        return with("RECTIFIED", filedAt, dispatchedAt, dueAt, at, closedAt);
    }

    public ACase closed(Instant at) {
        return with("CLOSED", filedAt, dispatchedAt, dueAt, rectifiedAt, at);
    }

    public ACase from(Source told) {
        return new ACase(
                id,
                status,
                told,
                item,
                street,
                unit,
                reworks,
                reportedAt,
                filedAt,
                dispatchedAt,
                dueAt,
                rectifiedAt,
                closedAt);
    }

    public ACase of(String catalogueItem) {
        return new ACase(
                id,
                status,
                source,
                catalogueItem,
                street,
                unit,
                reworks,
                reportedAt,
                filedAt,
                dispatchedAt,
                dueAt,
                rectifiedAt,
                closedAt);
    }

    public ACase in(String itsStreet) {
        return new ACase(
                id,
                status,
                source,
                item,
                itsStreet,
                unit,
                reworks,
                reportedAt,
                filedAt,
                dispatchedAt,
                dueAt,
                rectifiedAt,
                closedAt);
    }

    public ACase by(String itsUnit) {
        return new ACase(
                id,
                status,
                source,
                item,
                street,
                itsUnit,
                reworks,
                reportedAt,
                filedAt,
                dispatchedAt,
                dueAt,
                rectifiedAt,
                closedAt);
    }

    public ACase reworked(int times) {
        return new ACase(
                id,
                status,
                source,
                item,
                street,
                unit,
                times,
                reportedAt,
                filedAt,
                dispatchedAt,
                dueAt,
                rectifiedAt,
                closedAt);
    }

    private ACase with(
            String now,
            @Nullable Instant filed,
            @Nullable Instant dispatched,
            @Nullable Instant due,
            @Nullable Instant rectified,
            @Nullable Instant closed) {
        return new ACase(
                id, now, source, item, street, unit, reworks, reportedAt, filed, dispatched, due, rectified, closed);
    }
}
