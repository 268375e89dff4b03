package cn.yanxing.hotline.figures;

import cn.yanxing.hotline.order.OrderStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The hotline in figures, as of a moment; K09 has its published form first, variants beside it. */
public record Figures(
        long registered,
        long open,
        long overdue,
        long closed,
        Map<OrderStatus, Long> byStatus,
        List<UnitFigures> byUnit,
        Rate closeRate,
        Rate onTimeRate,
        List<Rate> onTimeVariants,
        Rate satisfiedRate,
        Instant asOf) {

    /** How much is open at a unit. */
    public record UnitFigures(String unit, String name, long open, long overdue) {}
}
