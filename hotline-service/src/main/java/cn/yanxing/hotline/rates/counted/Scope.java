package cn.yanxing.hotline.rates.counted;

import cn.yanxing.contracts.OrderEvent.Channel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which orders are counted; null is all. {@code area} is a street or town, a community or village. */
public record Scope(
        @Nullable String unit,
        @Nullable String area,
        @Nullable String category,
        @Nullable Channel channel) {

    /** Goes on from a condition: {@code AND … AND …}. */
    String sql() {
        return Stream.of(
                        unit == null ? "" : "AND unit = {unit}",
                        area == null ? "" : "AND (street = {area} OR community = {area})",
                        category == null ? "" : "AND category = {category}",
                        channel == null ? "" : "AND channel = {channel}")
                .collect(Collectors.joining(" "));
    }

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("unit", unit);
        values.put("area", area);
        values.put("category", category);
        values.put("channel", channel == null ? null : channel.name());
        return values;
    }
}
