package cn.yanxing.hotline.order;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the desk's rules forbid; the words stand in {@code refusals.properties}. */
class OrderRefusal extends Refused {

    private static final long serialVersionUID = 1L;

    private OrderRefusal(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static OrderRefusal unknown(String what, String code) {
        return new OrderRefusal(what + "-unknown", Map.of("code", code));
    }

    static OrderRefusal ended(String what, String code) {
        return new OrderRefusal(what + "-ended", Map.of("code", code));
    }

    static OrderRefusal machineChannel(Enum<?> channel) {
        return new OrderRefusal("channel-is-for-machines", Map.of("channel", channel.name()));
    }

    static OrderRefusal halfCoordinates() {
        return new OrderRefusal("coordinates-are-a-pair", Map.of());
    }

    static OrderRefusal notAUnitForOrders(String unit) {
        return new OrderRefusal("unit-takes-no-orders", Map.of("unit", unit));
    }

    static OrderRefusal placeMissing(Enum<?> handling) {
        return new OrderRefusal("place-missing", Map.of("handling", handling.name()));
    }

    static OrderRefusal catalogueItemMissing() {
        return new OrderRefusal("catalogue-item-missing", Map.of());
    }

    static OrderRefusal callerNamed() {
        return new OrderRefusal("instruction-names-the-caller", Map.of());
    }

    static OrderRefusal fieldWorkOpen() {
        return new OrderRefusal("field-work-open", Map.of());
    }

    static OrderRefusal fieldReturnsThroughIssue() {
        return new OrderRefusal("field-order-returns-through-its-issue", Map.of());
    }

    static OrderRefusal returnInRework(int round) {
        return new OrderRefusal("no-return-in-rework", Map.of("round", round));
    }

    static OrderRefusal returnsUsedUp(int asked) {
        return new OrderRefusal("returns-used-up", Map.of("asked", asked));
    }

    static OrderRefusal returnWindowOver(@Nullable Instant until) {
        return new OrderRefusal("return-window-over", Map.of("until", String.valueOf(until)));
    }

    static OrderRefusal returnedBefore(String unit) {
        return new OrderRefusal("return-once-a-unit", Map.of("unit", unit));
    }

    static OrderRefusal returnForbidden() {
        return new OrderRefusal("return-forbidden-by-ruling", Map.of());
    }

    static OrderRefusal returnComesFirst() {
        return new OrderRefusal("return-comes-before-arbitration", Map.of());
    }

    static OrderRefusal arbitrationHasBegun() {
        return new OrderRefusal("arbitration-has-begun", Map.of());
    }

    static OrderRefusal callerNamedInRequest() {
        return new OrderRefusal("request-names-the-caller", Map.of());
    }

    static OrderRefusal solvedMissing() {
        return new OrderRefusal("solved-missing", Map.of());
    }

    static OrderRefusal unreachableSaysNothing() {
        return new OrderRefusal("unreachable-says-nothing", Map.of());
    }

    static OrderRefusal reviewReasonMissing() {
        return new OrderRefusal("review-reason-missing", Map.of());
    }

    static OrderRefusal answerSettledNothing() {
        return new OrderRefusal("direct-answer-settled-nothing", Map.of());
    }

    static OrderRefusal withdrawnBefore() {
        return new OrderRefusal("withdrawn-before", Map.of());
    }

    static OrderRefusal notOpen(OrderStatus status) {
        return new OrderRefusal("order-not-open", Map.of("status", status.name()));
    }

    static OrderRefusal anotherMatter() {
        return new OrderRefusal("another-matter", Map.of());
    }

    static OrderRefusal reopenedTooLate(Instant until) {
        return new OrderRefusal("reopened-too-late", Map.of("until", until));
    }

    static OrderRefusal alreadyHere(String sourceOrderNo) {
        return new OrderRefusal("source-order-already-here", Map.of("orderNo", sourceOrderNo));
    }

    static OrderRefusal sourceOrderUnknown(String sourceOrderNo) {
        return new OrderRefusal("source-order-unknown", Map.of("orderNo", sourceOrderNo));
    }
}
