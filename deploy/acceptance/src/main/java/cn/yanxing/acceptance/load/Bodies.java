package cn.yanxing.acceptance.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is said at the doors. */
public final class Bodies {

    private Bodies() {}

    /** A problem that a resident reports, degrees of WGS 84. */
    public static Map<String, Object> report(String item, double longitude, double latitude) {
        return Map.of(
                "catalogueItem",
                item,
                "description",
                "市场门口有一堆垃圾",
                "longitude",
                longitude,
                "latitude",
                latitude,
                "placeText",
                "湖东农贸市场北门",
                "photos",
                List.of());
    }

    static Map<String, Object> call(String category) {
        Map<String, Object> call = new TreeMap<>(place());
        call.putAll(Map.of("channel", "PHONE", "category", category, "urgency", "ORDINARY"));
        call.putAll(Map.of("title", "路面破损", "content", "来电反映：路面破损"));
        call.putAll(Map.of("callerName", "王小明", "callerPhone", "13800001234"));
        return call;
    }

    static Map<String, Object> cityMessage(String messageId, String category) {
        Map<String, Object> payload = new TreeMap<>();
        payload.putAll(Map.of("categoryCode", category, "title", "路面塌陷", "content", "市民反映：路面塌陷"));
        payload.putAll(Map.of("urgency", "ORDINARY", "caller", Map.of("name", "李雷", "phone", "13900005678")));
        payload.put("place", Map.of("text", "岭上公园南门", "lon", 110.031, "lat", 25.031, "crs", "WGS84"));
        Map<String, Object> message = new TreeMap<>();
        message.putAll(Map.of("messageId", messageId, "sourceSystem", "city-platform", "action", "CREATE"));
        message.putAll(Map.of("sourceOrderNo", "CITY-" + messageId, "actionSeq", 1, "payload", payload));
        message.put("occurredAt", Instant.now().toString());
        return message;
    }

    static Map<String, Object> errand() {
        return Map.of(
                "kind",
                "PRACTICAL_HELP",
                "people",
                1,
                "instruction",
                "帮老人取药",
                "longitude",
                110.011,
                "latitude",
                25.009,
                "neededBy",
                Instant.now().plus(Duration.ofHours(6)).toString());
    }

    static Map<String, Object> dispatch(String unit, String handling) {
        Map<String, Object> dispatch =
                new TreeMap<>(Map.of("unit", unit, "handling", handling, "instruction", "请按时办理"));
        if (handling.equals("FIELD")) dispatch.put("catalogueItem", "road-damage");
        return dispatch;
    }

    static Map<String, Object> passed() {
        return Map.of("passed", true, "note", "现场核查", "photos", List.of());
    }

    /** Open issues of an older system, none of them seen before. */
    static Map<String, Object> history(int rows) {
        String past = Instant.now().minus(Duration.ofDays(400)).toString();
        List<Map<String, Object>> issues = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Map<String, Object> row = new TreeMap<>();
            row.putAll(Map.of("externalId", UUID.randomUUID().toString(), "catalogueItem", "exposed-garbage"));
            row.putAll(Map.of("status", "open", "requestedAt", past, "longitude", 110.011, "latitude", 25.009));
            issues.add(row);
        }
        return Map.of("source", "old-system", "rows", issues);
    }

    private static Map<String, Object> place() {
        return Map.of("longitude", 110.031, "latitude", 25.031, "placeText", "岭上公园南门");
    }
}
