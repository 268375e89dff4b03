package cn.yanxing.issue.report;

import cn.yanxing.issue.dispute.Dispute;
import cn.yanxing.issue.fieldcheck.FieldCheckView;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done to an issue, under the name of its path; and who may do it now: the buttons of the console. */
enum Act {
    FILING("filing"),
    FIELD_CHECK("field-check"),
    FIELD_CHECK_ANSWER("field-check-answer"),
    FIELD_CHECK_WITHDRAWAL("field-check-withdrawal"),
    REJECTION("rejection"),
    JOINING("joining"),
    SEPARATION("separation"),
    HAND_OVER("hand-over"),
    ASSISTANCE("assistance"),
    ON_THE_SPOT_FIX("on-the-spot-fix"),
    SIGNATURE("signature"),
    CONTAINMENT("containment"),
    RETURN_REQUEST("return-request"),
    RETURN_DECISION("return-decision"),
    EXTENSION_REQUEST("extension-request"),
    EXTENSION_DECISION("extension-decision"),
    SUSPENSION_REQUEST("suspension-request"),
    SUSPENSION_DECISION("suspension-decision"),
    RESUMPTION("resumption"),
    RECTIFICATION("rectification"),
    VOLUNTEERS("volunteers"),
    VERIFICATION("verification"),
    REOPENING("reopening"),
    DISPUTE_DECISION("dispute-decision"),
    URGE("urge"),
    SUPERVISION("supervision"),
    VOIDING("voiding");

    private final String path;

    Act(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** But for the decision of a dispute, which is taken about one issue at a time. */
    static List<String> openTo(Actor actor, IssueFacts issue, Instant now) {
        return openTo(actor, issue, Optional.empty(), now);
    }

    /** {@code disputed} is the last dispute of the issue's closings. */
    static List<String> openTo(Actor actor, IssueFacts issue, Optional<Dispute> disputed, Instant now) {
        return Arrays.stream(values())
                .filter(act -> act.isOpenTo(actor, issue, disputed, now))
                .map(Act::path)
                .toList();
    }

    /** The act with which that is asked for. */
    static Act asking(RequestKind kind) {
        return switch (kind) {
            case RETURN -> RETURN_REQUEST;
            case EXTENSION -> EXTENSION_REQUEST;
            case SUSPENSION -> SUSPENSION_REQUEST;
        };
    }

    /** The act with which that is decided. */
    static Act deciding(RequestKind kind) {
        return switch (kind) {
            case RETURN -> RETURN_DECISION;
            case EXTENSION -> EXTENSION_DECISION;
            case SUSPENSION -> SUSPENSION_DECISION;
        };
    }

    private boolean isOpenTo(Actor actor, IssueFacts issue, Optional<Dispute> disputed, Instant now) {
        IssueStatus status = issue.status();
        return switch (this) {
            case FILING, REJECTION, JOINING ->
                status == IssueStatus.REPORTED && isDesk(actor) && !issue.isLookedIntoAt(now);
            case FIELD_CHECK ->
                status == IssueStatus.REPORTED
                        && isDesk(actor)
                        && openCheck(issue).isEmpty();
            case FIELD_CHECK_ANSWER -> mayLookInto(issue, actor);
            case FIELD_CHECK_WITHDRAWAL -> isDesk(actor) && openCheck(issue).isPresent();
            case SEPARATION -> issue.mainIssue() != null && isDesk(actor);
            case HAND_OVER -> status == IssueStatus.FILED && isDesk(actor);
            case ASSISTANCE -> status.takesAssistance() && isDesk(actor);
            case ON_THE_SPOT_FIX -> status == IssueStatus.FILED && !issue.isOfAnOrder() && isOnTheStreet(actor);
            case SIGNATURE -> status == IssueStatus.HANDED_OVER && isOfUnit(actor, issue);
            case CONTAINMENT ->
                status.isWithUnit() && issue.clock().containment().isAwaited() && isOfUnit(actor, issue);
            case RETURN_REQUEST -> status.isWithUnit() && mayAsk(actor, issue);
            case EXTENSION_REQUEST, SUSPENSION_REQUEST -> status == IssueStatus.SIGNED && mayAsk(actor, issue);
            case RETURN_DECISION -> isDesk(actor) && mayDecide(RequestKind.RETURN, actor, issue);
            case EXTENSION_DECISION -> isApprover(actor) && mayDecide(RequestKind.EXTENSION, actor, issue);
            case SUSPENSION_DECISION -> isApprover(actor) && mayDecide(RequestKind.SUSPENSION, actor, issue);
            case RESUMPTION ->
                status == IssueStatus.SUSPENDED && (isOfUnit(actor, issue) || actor.is(Roles.DUTY_OFFICER));
            case RECTIFICATION -> status == IssueStatus.SIGNED && isOfUnit(actor, issue);
            case VOLUNTEERS ->
                status == IssueStatus.SIGNED
                        && issue.volunteersAskedAt() == null
                        && (isOfUnit(actor, issue) || actor.is(Roles.DISPATCHER));
            case VERIFICATION -> status == IssueStatus.RECTIFIED && isIndependentChecker(actor, issue);
            case REOPENING -> status == IssueStatus.CLOSED && actor.is(Roles.DUTY_OFFICER);
            case DISPUTE_DECISION ->
                isApprover(actor)
                        && isIndependent(actor, issue)
                        && disputed.filter(open -> open.mayBeDecidedBy(actor.id()))
                                .isPresent();
            case URGE -> status.isWithUnit() && (isDesk(actor) || actor.is(Roles.SUPERVISOR));
            case SUPERVISION ->
                (status.isWithUnit() || status == IssueStatus.SUSPENDED)
                        && actor.is(Roles.SUPERVISOR, Roles.LEADER, Roles.CENTRE_HEAD);
            case VOIDING -> issue.mayBeVoid() && actor.is(Roles.DUTY_OFFICER);
        };
    }

    private static Optional<FieldCheckView> openCheck(IssueFacts issue) {
        return issue.fieldCheck().filter(FieldCheckView::isOpen);
    }

    private static boolean mayLookInto(IssueFacts issue, Actor actor) {
        return isOnTheStreet(actor)
                && !actor.id().equals(issue.reporter().id())
                && issue.fieldCheck().filter(check -> check.isFor(actor.id())).isPresent();
    }

    private static boolean mayAsk(Actor actor, IssueFacts issue) {
        return issue.openRequest().isEmpty() && isOfUnit(actor, issue);
    }

    private static boolean mayDecide(RequestKind kind, Actor actor, IssueFacts issue) {
        return issue.openRequest()
                .filter(asked -> asked.kind() == kind && asked.mayBeDecidedBy(actor.id()))
                .isPresent();
    }

    /** 值班长, and above them the head of the centre: two of them for what takes two. */
    private static boolean isApprover(Actor actor) {
        return actor.is(Roles.DUTY_OFFICER, Roles.CENTRE_HEAD);
    }

    private static boolean isOnTheStreet(Actor actor) {
        return actor.is(Roles.INSPECTOR, Roles.GRID_WORKER) && actor.unit() != null;
    }

    private static boolean isDesk(Actor actor) {
        return actor.is(Roles.DISPATCHER, Roles.DUTY_OFFICER);
    }

    private static boolean isOfUnit(Actor actor, IssueFacts issue) {
        return actor.is(Roles.UNIT_HANDLER, Roles.UNIT_LEADER)
                && actor.unit() != null
                && actor.unit().equals(issue.unit());
    }

    private static boolean isIndependentChecker(Actor actor, IssueFacts issue) {
        return actor.is(Roles.INSPECTOR, Roles.GRID_WORKER) && isIndependent(actor, issue);
    }

    private static boolean isIndependent(Actor actor, IssueFacts issue) {
        return actor.unit() != null
                && !actor.unit().equals(issue.rectifiedUnit())
                && !actor.id().equals(issue.holding().rectifiedBy());
    }
}
