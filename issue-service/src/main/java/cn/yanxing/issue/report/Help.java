package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.IssueVolunteersRequested;
import cn.yanxing.contracts.Place;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;

/** The part of an {@link Issue} that knows who helps its unit: volunteers, and the units that assist it. */
@CheckReturnValue
final class Help {
    private final Issue issue;
    private final Custody custody;
    private final Place place;

    Help(Issue issue, Custody custody, Place place) {
        this.issue = issue;
        this.custody = custody;
        this.place = place;
    }

    IssueVolunteersRequested askVolunteers(IssueActs.Volunteers asked, Instant now) {
        if (issue.status() != IssueStatus.SIGNED) throw IssueRefused.volunteersBeforeSigning(issue.status());
        custody.askVolunteers(asked, now);
        return new IssueVolunteersRequested(
                issue.id(),
                issue.unit(),
                issue.round(),
                asked.errandKind(),
                asked.people(),
                asked.instruction(),
                place,
                now,
                asked.neededBy());
    }

    void goOnWithoutVolunteers() {
        custody.goOnWithoutVolunteers();
    }

    /** A unit helps once at a time, and not itself. */
    void mustTakeAssistance(Children children, String by) {
        if (!issue.status().takesAssistance()) throw IssueRefused.noAssistanceNow(issue.status());
        if (by.equals(custody.facts().unit()) || children.areWith(by)) throw IssueRefused.unitAlreadyAtIt(by);
    }
}
