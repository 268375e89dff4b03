package cn.yanxing.hotline.desk;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.hotline.order.OrderStatus;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a line of a list out of the database's row. */
@ApplicationScoped
class OrderRows {

    /** With a unit, and not handled in time. */
    static final String OVERDUE =
            "status in ('DISPATCHED', 'IN_PROGRESS') and handle_met_at is null and handle_due_at < :now";

    /** Goes on with the conditions. */
    static final String SELECT = """
            select id, number, status, channel, category, urgency, title, place_text, street, unit, handling, round,
                   issue_id, registered_at, handle_due_at, was_overdue, coalesce(%s, false) as overdue
            from orders where\s""".formatted(OVERDUE);

    private final Register register;

    OrderRows(Register register) {
        this.register = register;
    }

    OrderRow row(Tuple row) {
        String category = row.get("category", String.class);
        String unit = row.get("unit", String.class);
        String handling = row.get("handling", String.class);
        return new OrderRow(
                row.get("id", UUID.class),
                row.get("number", String.class),
                OrderStatus.valueOf(row.get("status", String.class)),
                Channel.valueOf(row.get("channel", String.class)),
                category,
                register.hotlineCategory(category).map(HotlineCategory::name).orElse(category),
                Urgency.valueOf(row.get("urgency", String.class)),
                row.get("title", String.class),
                row.get("place_text", String.class),
                row.get("street", String.class),
                unit,
                unitName(unit),
                handling == null ? null : Handling.valueOf(handling),
                row.get("round", Integer.class),
                row.get("issue_id", UUID.class),
                row.get("registered_at", Instant.class),
                row.get("handle_due_at", Instant.class),
                row.get("overdue", Boolean.class),
                row.get("was_overdue", Boolean.class));
    }

    private @Nullable String unitName(@Nullable String unit) {
        return unit == null ? null : register.unit(unit).map(Unit::name).orElse(unit);
    }
}
