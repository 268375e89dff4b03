package cn.yanxing.kit.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** What is written on the outside of a fact: CloudEvents' attributes in binary mode, as headers {@code ce_…}. */
public record Envelope(
        UUID id,
        String type,
        String source,
        Instant time,
        String key,
        long sequence,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable String traceparent) {

    public static final String SEQUENCE = "ce_sequence";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";

    /** What this fact causes names it. */
    public Cause cause() {
        return new Cause(correlationId, id);
    }

    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put(TYPE, type);
        headers.put(SOURCE, source);
        headers.put("ce_time", time.toString());
        headers.put("ce_subject", key);
        headers.put(SEQUENCE, Long.toString(sequence));
        headers.put("ce_correlationid", correlationId.toString());
        if (causationId != null) headers.put("ce_causationid", causationId.toString());
        if (traceparent != null) headers.put("ce_traceparent", traceparent);
        headers.put("content-type", "application/json");
        return headers;
    }

    public Headers kafkaHeaders() {
        RecordHeaders all = new RecordHeaders();
        headers().forEach((name, value) -> all.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /** Reads the headers of a record; one that lacks what it must have is refused. */
    public static Envelope of(Map<String, String> headers) {
        try {
            UUID id = UUID.fromString(required(headers, "ce_id"));
            String correlation = headers.get("ce_correlationid");
            String causation = headers.get("ce_causationid");
            return new Envelope(
                    id,
                    required(headers, TYPE),
                    required(headers, SOURCE),
                    Instant.parse(required(headers, "ce_time")),
                    required(headers, "ce_subject"),
                    Long.parseLong(required(headers, SEQUENCE)),
                    correlation == null ? id : UUID.fromString(correlation),
                    causation == null ? null : UUID.fromString(causation),
                    headers.get("ce_traceparent"));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException("expected CloudEvents headers, but " + e.getMessage(), e);
        }
    }

    public static Map<String, String> texts(Headers headers) {
        return StreamSupport.stream(headers.spliterator(), false)
                .filter(header -> header.value() != null)
                .collect(Collectors.toMap(
                        header -> header.key(),
                        header -> new String(header.value(), StandardCharsets.UTF_8),
                        (first, last) -> last,
                        LinkedHashMap::new));
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) throw new IllegalArgumentException(name + " is missing");
        return value;
    }
}
