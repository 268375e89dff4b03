package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.IssueFieldCheckAnswered;
import cn.yanxing.contracts.IssueEvent.IssueFieldCheckMissed;
import cn.yanxing.contracts.IssueEvent.IssueFieldCheckRequested;
import cn.yanxing.contracts.IssueEvent.IssueFieldCheckWithdrawn;
import cn.yanxing.issue.fieldcheck.Errand;
import cn.yanxing.issue.fieldcheck.FieldCheckAnswer;
import cn.yanxing.issue.fieldcheck.FieldCheckRefused;
import cn.yanxing.issue.fieldcheck.FieldCheckView;
import cn.yanxing.issue.fieldcheck.FieldChecks;
import cn.yanxing.issue.fieldcheck.SendOut;
import cn.yanxing.kit.access.Actor;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The part of an {@link Issue} that knows what is looked into before the desk decides about a report. */
@CheckReturnValue
final class Inquiry {
    private final Issue issue;
    private final FieldChecks checks;

    Inquiry(Issue issue, FieldChecks checks) {
        this.issue = issue;
        this.checks = checks;
    }

    IssueFieldCheckRequested send(Errand errand, SendOut told) {
        if (issue.status() != IssueStatus.REPORTED)
            throw FieldCheckRefused.afterFiling(issue.status().name());
        FieldCheckView sent = checks.send(errand, told);
        return new IssueFieldCheckRequested(issue.id(), sent.id(), sent.askedAt(), sent.dueAt());
    }

    /** By somebody of a unit, who did not report it. */
    IssueFieldCheckAnswered answer(FieldCheckAnswer answer, Actor by, Instant now) {
        if (by.unit() == null) throw IssueRefused.checkerWithoutUnit();
        if (by.id().equals(issue.facts().reporter().id())) throw FieldCheckRefused.reporterLooks();
        FieldCheckView answered = checks.answer(answer, by, now);
        return new IssueFieldCheckAnswered(
                issue.id(),
                answered.id(),
                by.unit(),
                answer.finding(),
                answered.dueAt(),
                Objects.requireNonNull(answered.seenAt()),
                now);
    }

    IssueFieldCheckWithdrawn withdraw(Instant now) {
        return new IssueFieldCheckWithdrawn(issue.id(), checks.withdraw(now).id(), now);
    }

    /** Told once a check, and only while it is open. */
    Optional<IssueFieldCheckMissed> miss(Instant now) {
        return checks.miss(now).map(late -> new IssueFieldCheckMissed(issue.id(), late.id(), late.dueAt(), now));
    }
}
