package cn.yanxing.issue.importing;

import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.place.Locator;
import cn.yanxing.issue.place.Suggestion;
import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of an older system, or says why it cannot be. */
@ApplicationScoped
class PastReader {

    private final Register register;
    private final Locator locator;
    private final Clock clock;

    PastReader(Register register, Locator locator, Clock clock) {
        this.register = register;
        this.locator = locator;
        this.clock = clock;
    }

    PastIssue read(String source, ImportRow row) throws RowRefused {
        CatalogueItem item = Optional.ofNullable(row.catalogueItem())
                .flatMap(register::catalogueItem)
                .orElseThrow(() -> new RowRefused("catalogue-item-unknown"));
        Instant requestedAt = RowTime.read(row.requestedAt(), "requested-at");
        if (requestedAt.isAfter(clock.instant())) throw new RowRefused("reported-in-the-future");
        Instant closedAt = isClosed(row) ? closing(row, requestedAt) : null;
        Place place = place(row);
        Optional<Suggestion> suggestion = locator.suggest(item, place);
        String externalId = String.valueOf(row.externalId());
        return new PastIssue(
                PastId.of(source, externalId, requestedAt),
                externalId,
                item.code(),
                item.name(),
                closedAt == null ? IssueStatus.REPORTED : ended(row.closureCode()),
                place,
                row.placeText(),
                suggestion,
                requestedAt,
                closedAt,
                suggestion.flatMap(unit -> dueAt(item, requestedAt)).orElse(null),
                row.closureCode(),
                Boolean.TRUE.equals(row.hasPhoto()),
                PastSteps.read(row.steps(), requestedAt, closedAt == null ? clock.instant() : closedAt));
    }

    private static boolean isClosed(ImportRow row) throws RowRefused {
        String status = row.status() == null ? "" : row.status().toLowerCase(Locale.ROOT);
        if (!status.equals("open") && !status.equals("closed")) throw new RowRefused("status-unknown");
        return status.equals("closed");
    }

    private Instant closing(ImportRow row, Instant requestedAt) throws RowRefused {
        Instant closedAt = RowTime.read(row.closedAt() == null ? row.updatedAt() : row.closedAt(), "closed-at");
        if (closedAt.isBefore(requestedAt)) throw new RowRefused("closed-before-opened");
        if (closedAt.isAfter(clock.instant())) throw new RowRefused("closed-in-the-future");
        return closedAt;
    }

    private static IssueStatus ended(@Nullable String closureCode) {
        if ("Duplicate".equalsIgnoreCase(closureCode)) return IssueStatus.DUPLICATE;
        return "Invalid".equalsIgnoreCase(closureCode) ? IssueStatus.REJECTED : IssueStatus.CLOSED;
    }

    private Place place(ImportRow row) throws RowRefused {
        if (row.longitude() == null || row.latitude() == null) throw new RowRefused("place-missing");
        if (Math.abs(row.longitude()) > 180 || Math.abs(row.latitude()) > 90) throw new RowRefused("place-malformed");
        return locator.locate(row.longitude(), row.latitude(), null);
    }

    private Optional<Instant> dueAt(CatalogueItem item, Instant requestedAt) {
        return item.conditions().stream().findFirst().map(condition -> new Limit(register.calendar(), condition)
                .from(requestedAt, List.of())
                .dueAt());
    }
}
