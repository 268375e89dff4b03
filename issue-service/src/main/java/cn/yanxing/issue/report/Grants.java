package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.IssueStatus.FILED;
import static cn.yanxing.issue.report.IssueStatus.HANDED_OVER;
import static cn.yanxing.issue.report.IssueStatus.SIGNED;
import static cn.yanxing.issue.report.IssueStatus.SUSPENDED;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueExtended;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueSuspended;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.request.Application;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.issue.request.RequestRefused;
import cn.yanxing.issue.request.RequestView;
import cn.yanxing.issue.request.Requests;
import cn.yanxing.issue.request.Ruling;
import cn.yanxing.issue.request.Verdict;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of an {@link Issue} that knows what its unit asks of the desk, and what becomes of it when it is granted. */
@CheckReturnValue
final class Grants {
    private final Issue issue;
    private final Custody custody;
    private final Requests requests;

    Grants(Issue issue, Custody custody, Requests requests) {
        this.issue = issue;
        this.custody = custody;
        this.requests = requests;
    }

    /** The second extension of one clock takes two who agree. */
    void ask(Application application, Ask ask) {
        mustBeGrantable(Ask.kindOf(ask), Ask.untilOf(ask), application.at());
        boolean again = ask instanceof Ask.ExtensionRequest && custody.clock().extensions() > 0;
        requests.ask(application, ask, again ? 2 : 1);
    }

    /** Nothing is told when it is refused, or when a second approver must still agree: the unit has it as before. */
    Optional<IssueEvent> decide(RequestKind kind, Ruling ruling, Limit limit) {
        RequestView asked = requests.waiting(kind);
        if (ruling.approved()) mustBeGrantable(kind, asked.until(), ruling.at());
        if (requests.decide(kind, ruling) != Verdict.APPROVED) return Optional.empty();
        return Optional.of(
                switch (kind) {
                    case RETURN -> giveBack(asked, ruling.at());
                    case EXTENSION -> extend(asked, limit, ruling.at());
                    case SUSPENSION -> suspend(asked, ruling.at());
                });
    }

    /** A suspended issue goes on when its time has come, or earlier when somebody says so; never later. */
    IssueResumed resume(Limit limit, Instant now) {
        issue.status().mustBe(SUSPENDED, SIGNED);
        Instant end = custody.suspendedUntil();
        Instant at = now.isBefore(end) ? now : end;
        issue.move(SIGNED, at);
        Instant dueAt = custody.wake(limit, at);
        return new IssueResumed(issue.id(), issue.unit(), issue.round(), issue.orderId(), at, dueAt);
    }

    /** When a suspended issue goes on by itself. */
    Instant restsUntil() {
        return custody.suspendedUntil();
    }

    /** What can be asked for now; at the decision it is looked at again, since time went by. */
    private void mustBeGrantable(RequestKind kind, @Nullable Instant until, Instant now) {
        IssueStatus status = issue.status();
        if (kind == RequestKind.RETURN) {
            if (!status.isWithUnit()) status.mustBe(HANDED_OVER, FILED);
            return;
        }
        if (status != SIGNED) throw RequestRefused.beforeSigning(status.name());
        Instant dueAt = custody.clock().dueAt();
        boolean isDueLater = kind == RequestKind.EXTENSION && dueAt.isAfter(now);
        Ask.mustLieAhead(Objects.requireNonNull(until), isDueLater ? dueAt : now);
    }

    private IssueReturned giveBack(RequestView asked, Instant now) {
        String unit = issue.unit();
        issue.backToDesk(now);
        return new IssueReturned(issue.id(), unit, issue.round(), asked.reasonCode(), issue.orderId(), now);
    }

    private IssueExtended extend(RequestView asked, Limit limit, Instant now) {
        Instant before = custody.clock().dueAt();
        Instant dueAt = custody.clock().extend(Objects.requireNonNull(asked.until()), limit, now);
        return new IssueExtended(
                issue.id(),
                issue.unit(),
                issue.round(),
                custody.clock().extensions(),
                asked.reasonCode(),
                issue.orderId(),
                now,
                before,
                dueAt);
    }

    private IssueSuspended suspend(RequestView asked, Instant now) {
        Instant until = Objects.requireNonNull(asked.until());
        issue.move(SUSPENDED, now);
        custody.rest(until, now);
        return new IssueSuspended(
                issue.id(), issue.unit(), issue.round(), asked.reasonCode(), issue.orderId(), now, until);
    }
}
