package cn.yanxing.issue.cases;

/**
 * What can be true of a case within a period: the words that formulas are made of. Each says its condition on a row of
 * {@code issue_case}; {@code {from}} and {@code {to}} are the period, {@code {end}} is its end or now, whichever comes
 * first, {@code {limit}} is the formula's limit of a stage, in minutes by the clock on the wall. What is done at the very
 * moment it is due is in time.
 */
public enum Trait implements cn.yanxing.kit.formula.Trait {
    /** Somebody told us. An issue that is taken up again was told of once. */
    REPORTED("上报", "first_case AND " + during("reported_at")),
    /** It became an issue. */
    VALID("有效", "status NOT IN ('REPORTED', 'REJECTED', 'DUPLICATE', 'NOT_OURS')"),
    /** The desk decided whether it is an issue. */
    ACCEPTED("受理", "first_case AND (filed_at IS NOT NULL OR NOT (" + VALID.sql + ")) AND " + during(decision())),
    ACCEPTED_ON_TIME("按时受理", both(ACCEPTED, decision() + " <= reported_at + " + limit())),
    /** An inspector was to look at the report in the period, or is overdue with it. */
    DUE_FIELD_CHECKED("应核实", "first_case AND " + fieldCheck(answered() + " OR " + late() + " OR " + unanswered())),
    /** What was seen in time counts, though a phone may tell it later. Of several checks none was late. */
    FIELD_CHECKED_ON_TIME(
            "按期核实",
            "first_case AND " + fieldCheck(answered()) + " AND NOT " + fieldCheck(late() + " OR " + unanswered())),
    FILED("立案", "first_case AND " + open() + " AND " + during("filed_at")),
    FILED_ON_TIME("按时立案", both(FILED, "filed_at <= reported_at + " + limit())),
    /** It turned out that it should never have been filed. */
    VOIDED("作废", "status = 'VOID'"),
    /** Told by the public: what the district's own people had not found. */
    FROM_PUBLIC("公众举报", "source IN ('RESIDENT', 'HOTLINE', 'OPEN311')"),

    /** A unit got it, for the first time. */
    DISPATCHED("派遣", open() + " AND " + during("dispatched_at")),
    DISPATCHED_ON_TIME("按时派遣", both(DISPATCHED, "dispatched_at <= filed_at + " + limit())),
    DISPATCH_OVERDUE(
            "超期待派遣",
            openAtEnd() + " AND coalesce(dispatched_at, 'infinity') >= {to} AND filed_at + " + limit() + " < {end}"),
    DUE_DISPATCHED("应派遣", either(DISPATCHED, DISPATCH_OVERDUE)),
    /** More than one unit got it. */
    REDISPATCHED(
            "改派",
            "(SELECT count(DISTINCT step.facts ->> 'unit') > 1 FROM issue_history AS step"
                    + " WHERE step.issue_id = id AND step.act = 'hand-over' AND step.at BETWEEN filed_at AND ended_at)"),

    /** Put right, and not found otherwise since. */
    HANDLED("处置", open() + " AND " + during("handled_at")),
    HANDLED_ON_TIME("按期处置", both(HANDLED, inTime("handled_at"))),
    HANDLED_LATE("超期处置", both(HANDLED, "handled_at > due_at")),
    OVERDUE_UNHANDLED(
            "超期待处置",
            openAtEnd() + " AND handed_over_at IS NOT NULL AND coalesce(handled_at, 'infinity') >= {to} AND "
                    + runOut()),
    DUE_HANDLED("应处置", either(HANDLED, OVERDUE_UNHANDLED)),
    /** The unit was granted more time, once or twice. */
    EXTENDED("延期", "extensions > 0"),
    /** Put right by the end of the period, whenever that was. */
    PUT_RIGHT("已整改", "handled_at < {to}"),

    /** Checked by somebody of another unit, and closed. */
    VERIFIED("核查", "status = 'CLOSED' AND handed_over_at IS NOT NULL AND " + open() + " AND " + during("ended_at")),
    VERIFIED_ON_TIME("按期核查", both(VERIFIED, "closed_at <= rectified_at + " + limit())),
    VERIFICATION_OVERDUE("超期待核查", openAtEnd() + " AND rectified_at + " + limit() + " < {end}"),
    DUE_VERIFIED("应核查", either(VERIFIED, VERIFICATION_OVERDUE)),
    /** A check found it not right, and the same unit had to do it again. */
    REWORKED("返工", "reworks > 0"),

    CLOSED("结案", "status = 'CLOSED' AND " + open() + " AND " + during("ended_at")),
    /** The unit's clock decides; the time of the check is not the unit's. */
    CLOSED_ON_TIME("按期结案", both(CLOSED, inTime("handled_at"))),
    CLOSED_BEFORE_DUE("时限内结案", both(CLOSED, inTime("closed_at"))),
    /** The unit's clock ran out, and the case is still open. */
    OVERDUE_OPEN("超期未结", openAtEnd() + " AND " + runOut()),
    DUE_CLOSED("应结案", either(CLOSED, OVERDUE_OPEN)),
    SUSPENDED("缓办", "status = 'SUSPENDED'"),

    /** A resident said of the closing, in the period, how it was. */
    RATED("评价", rating("true")),
    /** Of several who said so, nobody said otherwise. */
    RATED_SOLVED("评价已解决", both(RATED, "NOT " + rating("NOT said.solved"))),
    RATED_SATISFIED("评价满意", both(RATED, "NOT " + rating("said.satisfaction <> 'SATISFIED'"))),
    RATED_NOT_DISSATISFIED("评价满意或基本满意", both(RATED, "NOT " + rating("said.satisfaction = 'DISSATISFIED'")));

    private final String nameZh;
    private final String sql;

    Trait(String nameZh, String sql) {
        this.nameZh = nameZh;
        this.sql = sql;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    @Override
    public String sql() {
        return sql;
    }

    private static String during(String moment) {
        return moment + " >= {from} AND " + moment + " < {to}";
    }

    /** At some moment of the period: the condition that the index knows. */
    private static String open() {
        return "filed_at < {to} AND ended_at >= {from}";
    }

    /** What should never have been filed was never due. */
    private static String openAtEnd() {
        return "status <> 'VOID' AND filed_at < {to} AND ended_at >= {to}";
    }

    /** What was put right on the spot never had a deadline. */
    private static String inTime(String moment) {
        return "(due_at IS NULL OR " + moment + " <= due_at)";
    }

    /** The clock stands while the case is not the unit's. */
    private static String runOut() {
        return "due_at < {end} AND clock_ended_at > due_at";
    }

    private static String fieldCheck(String condition) {
        return "EXISTS (SELECT FROM field_check AS sent WHERE sent.issue_id = issue_case.id AND (" + condition + "))";
    }

    private static String answered() {
        return "sent.status = 'ANSWERED' AND " + during("sent.ended_at");
    }

    /** Ended after its time, in whatever way: the desk does not make an errand in time by calling it off. */
    private static String late() {
        return "coalesce(sent.seen_at, sent.ended_at) > sent.due_at AND " + during("sent.ended_at");
    }

    private static String unanswered() {
        return "coalesce(sent.ended_at, 'infinity') >= {to} AND sent.due_at < {end}";
    }

    private static String rating(String condition) {
        return "EXISTS (SELECT FROM rating AS said WHERE said.issue_id = issue_case.id AND said.round = issue_case.round AND "
                + condition + " AND " + during("said.rated_at") + ")";
    }

    private static String decision() {
        return "coalesce(filed_at, closed_at)";
    }

    private static String limit() {
        return "make_interval(mins => {limit})";
    }

    private static String both(Trait trait, String condition) {
        return trait.sql + " AND " + condition;
    }

    private static String either(Trait one, Trait other) {
        return "((" + one.sql + ") OR (" + other.sql + "))";
    }
}
