package cn.yanxing.hotline.desk;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an order can wait for, whose turn it is then, and how the database finds it. */
enum Waiting {
    ACCEPTANCE("status = 'PENDING_ACCEPT' and refusal_proposed_at is null", Roles.AGENT),
    REFUSAL_DECISION("status = 'PENDING_ACCEPT' and refusal_proposed_at is not null", Roles.DISPATCHER),
    OBJECTION_DECISION(
            "status = 'NOT_ACCEPTED' and objected_at is not null and objection_decided_at is null", Roles.CENTRE_HEAD),
    TRANSFER_RECEIPT("status = 'TRANSFERRED' and transfer_receipt is null", Roles.AGENT, Roles.DISPATCHER),
    DISPATCH("status = 'PENDING_DISPATCH'", Roles.DISPATCHER),
    RETURN_DECISION("%s and asked.kind = 'RETURN')".formatted(asked("SIGNED")), Roles.DISPATCHER, Roles.DUTY_OFFICER),
    ARBITRATION_RULING("status = 'ARBITRATING'", Roles.ARBITER),
    SIGNATURE("status = 'DISPATCHED' and unit = :ownUnit", Roles.UNIT_HANDLER, Roles.UNIT_LEADER),
    REQUEST_SIGNATURE("unit = :ownUnit and %s)".formatted(asked("FILED")), Roles.UNIT_LEADER),
    REPLY("status = 'IN_PROGRESS' and not field_open and unit = :ownUnit", Roles.UNIT_HANDLER, Roles.UNIT_LEADER),
    REVIEW("status = 'PENDING_REVIEW'", Roles.REVIEWER),
    CALL_BACK("status = 'PENDING_CALLBACK'", Roles.CALL_BACK);

    private final String condition;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final String[] roles;

    Waiting(String condition, String... roles) {
        this.condition = condition;
        this.roles = roles;
    }

    static List<Waiting> of(Actor actor) {
        return Arrays.stream(values())
                .filter(waiting -> actor.is(waiting.roles) && (!waiting.isForUnit() || actor.unit() != null))
                .toList();
    }

    boolean isForUnit() {
        return condition.contains(":ownUnit");
    }

    String condition() {
        return condition;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String asked(String status) {
        return "exists (select 1 from unit_request asked where asked.order_id = orders.id and asked.status = '" + status
                + "'";
    }
}
