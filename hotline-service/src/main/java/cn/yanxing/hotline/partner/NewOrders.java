package cn.yanxing.hotline.partner;

import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.hotline.order.IntakeService;
import cn.yanxing.hotline.order.IntakeService.Taken;
import cn.yanxing.hotline.order.PartnerOrder;
import cn.yanxing.hotline.partner.NewOrder.Caller;
import cn.yanxing.hotline.partner.NewOrder.Limit;
import cn.yanxing.hotline.partner.NewOrder.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an order of a CREATE message. */
@ApplicationScoped
class NewOrders {

    private final Parser parser;
    private final IntakeService intake;

    NewOrders(Parser parser, IntakeService intake) {
        this.parser = parser;
        this.intake = intake;
    }

    PartnerAnswer take(PartnerMessage message) {
        NewOrder order = parser.payload(message.payload(), NewOrder.class);
        Taken taken = intake.take(of(message, order));
        List<String> notes = new ArrayList<>();
        if (taken.unmapped()) notes.add("category-unmapped");
        if (order.place().lon() != null && !order.place().isUsable()) notes.add("coordinates-not-taken");
        return PartnerAnswer.accepted(message, taken.number(), notes);
    }

    private static PartnerOrder of(PartnerMessage message, NewOrder order) {
        Caller caller = order.caller();
        Where place = order.place();
        return new PartnerOrder(
                message.sourceSystem(),
                message.sourceOrderNo(),
                order.categoryCode(),
                order.urgency() == null ? Urgency.ORDINARY : order.urgency(),
                order.title().strip(),
                order.content().strip(),
                caller == null ? null : caller.name(),
                caller == null ? null : phone(caller),
                place.text().strip(),
                place.isUsable() ? place.lon() : null,
                place.isUsable() ? place.lat() : null,
                dueAt(order.limit()));
    }

    private static @Nullable String phone(Caller caller) {
        return caller.contact() == null ? caller.phone() : caller.contact();
    }

    private static @Nullable Instant dueAt(@Nullable Limit limit) {
        return limit == null ? null : limit.dueAt();
    }
}
