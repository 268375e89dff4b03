package cn.yanxing.hotline.rates.counted;

import cn.yanxing.kit.formula.Trait;

/**
 * What can be true of an order within a period: the words that the rates are made of. Each says its condition on a row of
 * {@link RatedOrders}; {@code {from}} and {@code {to}} are the period, {@code {end}} is its end or now, whichever comes
 * first, and {@code {now}} is now. What is done at the very moment it is due is in time.
 */
public enum OrderTrait implements Trait {
    /** Accepted in the period: the cohort RCV of the design. */
    RECEIVED("受理", during("accepted_at")),
    /** Answered at once, without a unit. */
    DIRECTLY_ANSWERED("直办", "close_kind = 'ANSWERED' AND first_dispatched_at IS NULL"),
    /** A unit got it, for the first time. */
    DISPATCHED("派单", during("first_dispatched_at")),
    /** By the clock on the wall, from its acceptance: critical 1 h, urgent 2 h, ordinary 24 h. */
    DISPATCHED_IN_TIME(
            "及时派单",
            "first_dispatched_at <= accepted_at + CASE urgency WHEN 'CRITICAL' THEN interval '1 hour'"
                    + " WHEN 'URGENT' THEN interval '2 hours' ELSE interval '24 hours' END"),

    /** The time to sign it ran out in the period, or would have. */
    SIGNING_DUE("应签收", dueIn("sign_due_at")),
    SIGNED_IN_TIME("按时签收", "signed_at <= sign_due_at"),

    /** The time to handle it ran out in the period, or would have. */
    DUE("应办结", dueIn("due_at")),
    /** Not handled when its time ran out, whether it was handled since or not. */
    LATE("超期", "due_at < {end} AND coalesce(met_at, 'infinity') > due_at"),

    CLOSED("办结", during("closed_at")),
    /** Whenever that was: a cohort is followed until now. */
    CLOSED_BY_NOW("截至目前已办结", "closed_at <= {now}"),
    /** The caller never had to say it twice, and no reviewer sent the reply back. */
    CLOSED_AT_FIRST("一次办结", "round = 1 AND NOT sent_back"),

    REPLIED("回复", during("replied_at")),
    /** A reviewer sent the reply back, or the caller was not content with it. */
    REWORKED("重办", "(sent_back OR round > 1)"),

    /** The reply passed its review in the period: the caller is to be called back. */
    CALL_BACK_DUE("应回访", during("reviewed_at")),
    CALLED_BACK("已回访", "calls > 0"),
    REACHED("接通", "calls_answered > 0"),
    /** A reached caller's own word; the unreachable gave none. */
    RATED("有效评价", "satisfaction <> 'UNREACHABLE'"),
    SATISFIED("满意（含非常满意、基本满意）", "satisfaction IN ('VERY_SATISFIED', 'SATISFIED', 'MOSTLY_SATISFIED')"),
    /** The caller said whether it is solved. */
    ANSWERED_WHETHER_SOLVED("答复是否解决", "solved IS NOT NULL"),
    SOLVED("解决", "solved"),
    ENDED_SOLVED("实际解决", "close_kind = 'SOLVED'"),
    ENDED_EXPLAINED_OR_SOLVED("实际解决或解释说明", "close_kind IN ('SOLVED', 'EXPLAINED')"),

    RETURN_ASKED("申请退单", "returns_asked > 0"),
    RETURN_APPROVED("退单获认可", "returns_approved > 0"),
    /** Taken from a unit, at its wish or because it was seen on site not to be theirs. */
    TAKEN_BACK("退回重派", "taken_back"),

    /** The same telephone asked for the same category within 30 days before or after. */
    REPEATED(
            "重复诉求",
            "EXISTS (SELECT FROM order_contact AS mine JOIN order_contact AS theirs"
                    + " ON theirs.phone_index = mine.phone_index AND theirs.order_id <> mine.order_id"
                    + " JOIN orders AS other ON other.id = theirs.order_id AND other.category = counted.category"
                    + " AND other.registered_at BETWEEN counted.registered_at - interval '30 days'"
                    + " AND counted.registered_at + interval '30 days' WHERE mine.order_id = counted.id)"),

    /** Of a category of ours, with a place on the map and a number to call back. */
    COMPLETE(
            "要素齐全",
            "category <> 'unmapped' AND longitude IS NOT NULL AND EXISTS (SELECT FROM order_contact AS caller"
                    + " WHERE caller.order_id = counted.id AND caller.phone IS NOT NULL)");

    private final String nameZh;
    private final String sql;

    OrderTrait(String nameZh, String sql) {
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

    /** What falls due after the moment at which is counted is not due yet, even if it is done already. */
    private static String dueIn(String moment) {
        return during(moment) + " AND " + moment + " < {end}";
    }
}
