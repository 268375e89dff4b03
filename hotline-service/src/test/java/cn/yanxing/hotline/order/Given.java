package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.contracts.Place;
import cn.yanxing.hotline.limit.LimitPlan;
import cn.yanxing.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Orders that reached their state by real commands. */
final class Given {

    static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T01:00:00Z");
    static final Place SUNSHINE_SQUARE = new Place(112.61, 26.89, "990001000000", "990001001000", "grid-1", null);
    static final CallBack CONTENT = new CallBack(true, Satisfaction.SATISFIED, null);
    static final CallBack UNSOLVED = new CallBack(false, Satisfaction.DISSATISFIED, "still broken");
    static final CallBack NOBODY_ANSWERED = new CallBack(null, Satisfaction.UNREACHABLE, null);

    private Given() {}

    static Order anOrder() {
        Request request = new Request(
                Channel.PHONE, "road", Urgency.ORDINARY, "路面坑洼", "门口的路坏了", new Spot("阳光广场", SUNSHINE_SQUARE), null);
        return new Order(
                UUID.fromString("01890000-0000-7000-8000-000000000001"),
                "2026-000001",
                "ABCD2345",
                request,
                MONDAY_MORNING);
    }

    static Order anOrderWithoutPlace() {
        Request request =
                new Request(Channel.PHONE, "road", Urgency.ORDINARY, "咨询", "怎么办理", new Spot("电话", null), null);
        return new Order(
                UUID.fromString("01890000-0000-7000-8000-000000000002"),
                "2026-000002",
                "ABCD2345",
                request,
                MONDAY_MORNING);
    }

    static Order anAcceptedOrder() {
        Order order = anOrder();
        happened(order.acceptance().accept(MONDAY_MORNING));
        return order;
    }

    static Order aDispatchedOrder(Handling handling) {
        Order order = anAcceptedOrder();
        happened(order.dispatch(to("dept-roads", handling), plan(MONDAY_MORNING), MONDAY_MORNING));
        return order;
    }

    static Order aSignedOrder(Handling handling) {
        Order order = aDispatchedOrder(handling);
        happened(order.work().sign(after(1)));
        return order;
    }

    static Order aContestedOrder() {
        Order order = aSignedOrder(Handling.DESK);
        happened(order.work().contest("NOT_OURS", after(24), after(2)));
        return order;
    }

    static Order aRepliedOrder() {
        Order order = aSignedOrder(Handling.DESK);
        happened(order.work().reply("已修复", after(2)));
        return order;
    }

    static Order aReviewedOrder() {
        Order order = aRepliedOrder();
        order.verification().passReview();
        return order;
    }

    static Order aReviewedFieldOrder() {
        Order order = aSignedOrder(Handling.FIELD);
        happened(order.work().finishOutside("现场已处置", after(2)));
        order.verification().passReview();
        return order;
    }

    static DispatchOrder to(String unit, Handling handling) {
        return new DispatchOrder(unit, handling, handling == Handling.FIELD ? "road-damage" : null, "请尽快处理", null);
    }

    /** Four hours to sign, five days to handle, one day to hand it back. */
    static LimitPlan plan(Instant start) {
        return new LimitPlan(
                start.plus(Duration.ofHours(4)),
                new Deadline(start.plus(Duration.ofDays(5)), false, List.of()),
                start.plus(Duration.ofDays(1)));
    }

    static Instant after(int hours) {
        return MONDAY_MORNING.plus(Duration.ofHours(hours));
    }

    /** Error Prone asks that a command's event is used; a fixture uses it by having had it happen. */
    static void happened(Object event) {
        if (event == null) throw new IllegalStateException();
    }
}
