package cn.yanxing.issue.importing;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.Place;
import cn.yanxing.issue.place.Suggestion;
import cn.yanxing.issue.report.IssueStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue of an older system as it enters ours. {@code dueAt} is known where the register names unit and limit. */
record PastIssue(
        UUID id,
        String externalId,
        String catalogueItem,
        String description,
        IssueStatus status,
        Place place,
        @Nullable String placeText,
        Optional<Suggestion> suggestion,
        Instant requestedAt,
        @Nullable Instant closedAt,
        @Nullable Instant dueAt,
        @Nullable String closureCode,
        boolean hasPhoto,
        List<PastStep> steps) {

    /** What the others are told; nothing that nobody did. */
    List<IssueEvent> told(String number) {
        List<IssueEvent> events = new ArrayList<>();
        events.add(new IssueReported(id, number, Source.IMPORT, catalogueItem, place, null, requestedAt));
        if (closedAt == null) return events;
        if (status != IssueStatus.CLOSED) events.add(new IssueRejected(id, status.name(), null, closedAt));
        else if (suggestion.isPresent() && dueAt != null)
            events.add(new IssueClosed(id, suggestion.get().unit(), 1, 0, null, closedAt, dueAt, closedAt));
        return events;
    }
}
