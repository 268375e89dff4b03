package cn.yanxing.issue.report;

import cn.yanxing.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.Set;

/** Where an issue is in its life. The ends without handling are REJECTED, DUPLICATE, NOT_OURS and VOID. */
public enum IssueStatus {
    /** 已上报: somebody told us; nobody has decided yet. */
    REPORTED,
    /** 已立案: it is an issue, and waits for a unit. */
    FILED,
    /** 已交办: a unit has it and must sign. */
    HANDED_OVER,
    /** 处置中: the unit is at it. */
    SIGNED,
    /** 挂账: the unit need not handle it before a day, and its clock stands. */
    SUSPENDED,
    /** 待核查: put right, says the unit; somebody of another unit must look. */
    RECTIFIED,
    /** 结案. */
    CLOSED,
    /** 不立案. */
    REJECTED,
    /** 并案: another issue is about the same. */
    DUPLICATE,
    /** 非本区职责. */
    NOT_OURS,
    /** 作废: it should never have been filed. */
    VOID;

    /** Where an issue may go from here. The one place that knows the life cycle. */
    Set<IssueStatus> next() {
        return switch (this) {
            case REPORTED -> EnumSet.of(FILED, REJECTED, DUPLICATE, NOT_OURS);
            // CLOSED at once when whoever found it put it right on the spot
            case FILED -> EnumSet.of(HANDED_OVER, CLOSED, VOID);
            // back to FILED when the unit showed that it is not theirs; over to another unit when its order was
            case HANDED_OVER -> EnumSet.of(SIGNED, FILED, HANDED_OVER, VOID);
            case SIGNED -> EnumSet.of(RECTIFIED, SUSPENDED, FILED, HANDED_OVER, VOID);
            // an order's next round, or its next unit, does not wait for the end of a suspension
            case SUSPENDED -> EnumSet.of(SIGNED, HANDED_OVER);
            // back to SIGNED is rework; a citizen's new round does not wait for the check of the old one
            case RECTIFIED -> EnumSet.of(CLOSED, SIGNED, HANDED_OVER);
            // the order's second round, a dispute upheld, a look-back that failed: a new round with a new clock
            case CLOSED -> EnumSet.of(FILED);
            // two reports turn out to be two problems after all
            case DUPLICATE -> EnumSet.of(REPORTED);
            case REJECTED, NOT_OURS, VOID -> EnumSet.noneOf(IssueStatus.class);
        };
    }

    IssueStatus to(IssueStatus target) {
        if (!next().contains(target)) throw new IllegalTransition(this, target, next());
        return target;
    }

    /** For an act that leads to {@code target} from one state only, though other acts lead there from others. */
    void mustBe(IssueStatus only, IssueStatus target) {
        if (this == only) return;
        Set<IssueStatus> others = next();
        others.remove(target);
        throw new IllegalTransition(this, target, others);
    }

    /** A unit has it and its clock runs. */
    public boolean isWithUnit() {
        return this == HANDED_OVER || this == SIGNED;
    }

    /** Filed, and not yet shown as put right: a further unit may still be asked for its part. */
    boolean takesAssistance() {
        return this == FILED || this == SUSPENDED || isWithUnit();
    }

    /** Somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case REPORTED, FILED, HANDED_OVER, SIGNED, SUSPENDED, RECTIFIED -> true;
            case CLOSED, REJECTED, DUPLICATE, NOT_OURS, VOID -> false;
        };
    }
}
