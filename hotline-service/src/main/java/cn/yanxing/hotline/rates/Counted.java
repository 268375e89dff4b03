package cn.yanxing.hotline.rates;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.hotline.rates.counted.Ground;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was really counted: the days, as of when, and whose orders; {@code to} is no more in it. */
public record Counted(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        @Nullable String unit,
        @Nullable String area,
        @Nullable String category,
        @Nullable Channel channel) {

    static Counted of(Ground ground) {
        var period = ground.period();
        var scope = ground.scope();
        return new Counted(
                period.firstDay(),
                period.dayAfter(),
                period.asOf(),
                scope.unit(),
                scope.area(),
                scope.category(),
                scope.channel());
    }
}
