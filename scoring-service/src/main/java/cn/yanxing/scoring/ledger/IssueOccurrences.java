package cn.yanxing.scoring.ledger;

import static cn.yanxing.scoring.scheme.Occasion.ISSUE_CLOSED_ON_TIME;
import static cn.yanxing.scoring.scheme.Occasion.ISSUE_CONTAINMENT_OVERDUE;
import static cn.yanxing.scoring.scheme.Occasion.ISSUE_OVERDUE;
import static cn.yanxing.scoring.scheme.Occasion.ISSUE_REOPENED;
import static cn.yanxing.scoring.scheme.Occasion.ISSUE_VERIFICATION_FAILED;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueContainmentOverdue;
import cn.yanxing.contracts.IssueEvent.IssueExempted;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What counts in an issue. An imported past carries no marks: its deadlines were never told to anybody. */
final class IssueOccurrences {

    /** The reason the issue service gives when an order begins its next round, and never otherwise. */
    private static final String NEXT_ORDER_ROUND = "order-round";

    private final List<Occurrence> found = new ArrayList<>();
    private @Nullable UUID closedBy;
    private @Nullable IssueClosed standing;
    private final Set<Deadline> exempted;
    private @Nullable IssueOverdue late;
    private boolean lateCounted;
    private @Nullable Instant standingLimit;

    /** A deadline of one unit in one round: what an appeal is about. */
    private record Deadline(String unit, int round, Instant dueAt) {}

    private IssueOccurrences(CaseFile file) {
        exempted = file.of(IssueExempted.class).stream()
                .map(appeal -> new Deadline(appeal.unit(), appeal.round(), appeal.dueAt()))
                .collect(Collectors.toSet());
    }

    static List<Occurrence> in(CaseFile file) {
        if (file.of(IssueReported.class).stream().anyMatch(report -> report.source() == Source.IMPORT))
            return List.of();
        IssueOccurrences fold = new IssueOccurrences(file);
        file.events().forEach(fold::read);
        fold.closedForGood();
        return List.copyOf(fold.found);
    }

    private void read(CaseEvent heard) {
        if (heard.event() instanceof IssueClosed closed) closed(heard.id(), closed);
        else if (heard.event() instanceof IssueReopened reopened) reopened(heard.id(), reopened);
        else if (heard.event() instanceof IssueVerificationFailed failed) failed(heard.id(), failed);
        else if (heard.event() instanceof IssueOverdue overdue) overdue(heard.id(), overdue);
        else if (heard.event() instanceof IssueContainmentOverdue late) containmentOverdue(heard.id(), late);
        else if (heard.event() instanceof IssueHandedOver handedOver) handedOver(handedOver);
    }

    /** Another unit, or another round, has a clock of its own; a return to the same one leaves it late. */
    private void handedOver(IssueHandedOver handedOver) {
        if (late == null) return;
        if (handedOver.round() != late.round() || !handedOver.unit().equals(late.unit())) late = null;
    }

    /** An extension after the deadline had passed excuses the time to come, not the time before it. */
    private void closed(UUID event, IssueClosed closed) {
        closedBy = event;
        standing = closed;
        standingLimit = late != null && late.dueAt().isBefore(closed.dueAt()) ? late.dueAt() : closed.dueAt();
    }

    /** The closing no longer stands. A hotline order's next round has its own rule, so it is not counted twice. */
    private void reopened(UUID event, IssueReopened reopened) {
        if (standing != null && !reopened.reasonCode().equals(NEXT_ORDER_ROUND))
            found.add(new Occurrence(
                    ISSUE_REOPENED,
                    event,
                    standing.unit(),
                    reopened.reopenedAt(),
                    1,
                    Map.of(
                            "round", String.valueOf(reopened.round()),
                            "reasonCode", reopened.reasonCode(),
                            "closedAt", standing.closedAt().toString(),
                            "reopenedAt", reopened.reopenedAt().toString())));
        standing = null;
        late = null;
    }

    private void failed(UUID event, IssueVerificationFailed failed) {
        found.add(new Occurrence(
                ISSUE_VERIFICATION_FAILED,
                event,
                failed.unit(),
                failed.failedAt(),
                1,
                Map.of(
                        "round", String.valueOf(failed.round()),
                        "reworks", String.valueOf(failed.reworks()),
                        "verifierUnit", failed.verifierUnit(),
                        "failedAt", failed.failedAt().toString())));
    }

    /**
     * Once a clock: a deadline that was granted later and passed as well is no second lateness. One that is exempted costs
     * nothing, and was late all the same: it does not become in time.
     */
    private void overdue(UUID event, IssueOverdue overdue) {
        boolean another =
                late == null || late.round() != overdue.round() || !late.unit().equals(overdue.unit());
        if (another) {
            late = overdue;
            lateCounted = false;
        }
        if (lateCounted || exempted.contains(new Deadline(overdue.unit(), overdue.round(), overdue.dueAt()))) return;
        lateCounted = true;
        found.add(new Occurrence(
                ISSUE_OVERDUE,
                event,
                overdue.unit(),
                overdue.overdueAt(),
                1,
                Map.of(
                        "round", String.valueOf(overdue.round()),
                        "dueAt", overdue.dueAt().toString(),
                        "overdueAt", overdue.overdueAt().toString())));
    }

    /** Told once a clock. It leaves the whole limit as it is: what is put right by then is in time. */
    private void containmentOverdue(UUID event, IssueContainmentOverdue overdue) {
        found.add(new Occurrence(
                ISSUE_CONTAINMENT_OVERDUE,
                event,
                overdue.unit(),
                overdue.overdueAt(),
                1,
                Map.of(
                        "round", String.valueOf(overdue.round()),
                        "dueAt", overdue.dueAt().toString(),
                        "overdueAt", overdue.overdueAt().toString())));
    }

    private void closedForGood() {
        if (standing == null || closedBy == null || standing.rectifiedAt().isAfter(standingLimit)) return;
        found.add(new Occurrence(
                ISSUE_CLOSED_ON_TIME,
                closedBy,
                standing.unit(),
                standing.closedAt(),
                1,
                Map.of(
                        "round", String.valueOf(standing.round()),
                        "rectifiedAt", standing.rectifiedAt().toString(),
                        "dueAt", standing.dueAt().toString(),
                        "closedAt", standing.closedAt().toString())));
    }
}
