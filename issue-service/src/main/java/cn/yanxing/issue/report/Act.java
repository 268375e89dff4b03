package cn.yanxing.issue.report;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import java.util.Arrays;
import java.util.List;

/** What can be done to an issue, under the name of its path; and who may do it now: the buttons of the console. */
enum Act {
    FILING("filing"),
    REJECTION("rejection"),
    HAND_OVER("hand-over"),
    SIGNATURE("signature"),
    RETURN_REQUEST("return-request"),
    RETURN_DECISION("return-decision"),
    RECTIFICATION("rectification"),
    VOLUNTEERS("volunteers"),
    VERIFICATION("verification"),
    REOPENING("reopening");

    private final String path;

    Act(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static List<String> openTo(Actor actor, IssueFacts issue) {
        return Arrays.stream(values())
                .filter(act -> act.isOpenTo(actor, issue))
                .map(Act::path)
                .toList();
    }

    private boolean isOpenTo(Actor actor, IssueFacts issue) {
        IssueStatus status = issue.status();
        boolean returning = issue.openReturn().isPresent();
        return switch (this) {
            case FILING, REJECTION -> status == IssueStatus.REPORTED && isDesk(actor);
            case HAND_OVER -> status == IssueStatus.FILED && isDesk(actor);
            case SIGNATURE -> status == IssueStatus.HANDED_OVER && isOfUnit(actor, issue);
            case RETURN_REQUEST -> status.isWithUnit() && !returning && isOfUnit(actor, issue);
            case RETURN_DECISION -> returning && isDesk(actor);
            case RECTIFICATION -> status == IssueStatus.SIGNED && isOfUnit(actor, issue);
            case VOLUNTEERS ->
                status == IssueStatus.SIGNED
                        && issue.volunteersAskedAt() == null
                        && (isOfUnit(actor, issue) || actor.is(Roles.DISPATCHER));
            case VERIFICATION -> status == IssueStatus.RECTIFIED && isIndependentChecker(actor, issue);
            case REOPENING -> status == IssueStatus.CLOSED && actor.is(Roles.DUTY_OFFICER);
        };
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
        return actor.is(Roles.INSPECTOR, Roles.GRID_WORKER)
                && actor.unit() != null
                && !actor.unit().equals(issue.rectifiedUnit())
                && !actor.id().equals(issue.rectifiedBy());
    }
}
