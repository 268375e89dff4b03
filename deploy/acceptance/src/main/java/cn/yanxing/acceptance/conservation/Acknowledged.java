package cn.yanxing.acceptance.conservation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client was told: the service answered this request with this status, for this subject in this version. The
 * operation is a method and a path pattern ({@code POST /issues/{id}/rectification}); subject and version are null
 * where the answer names none.
 */
public record Acknowledged(
        Instant at,
        String service,
        String operation,
        String idempotencyKey,
        int status,
        @Nullable UUID subject,
        @Nullable Long version) {

    /** Whether the client was promised an effect; a refusal promises nothing. */
    public boolean promisesEffect() {
        return status >= 200 && status <= 299;
    }

    ObjectNode json() {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("at", at.toString());
        line.put("service", service);
        line.put("operation", operation);
        line.put("idempotencyKey", idempotencyKey);
        line.put("status", status);
        line.put("subject", subject == null ? null : subject.toString());
        line.put("version", version);
        return line;
    }

    static Acknowledged of(JsonNode line) {
        return new Acknowledged(
                Instant.parse(line.required("at").asText()),
                line.required("service").asText(),
                line.required("operation").asText(),
                line.required("idempotencyKey").asText(),
                line.required("status").asInt(),
                line.hasNonNull("subject") ? UUID.fromString(line.get("subject").asText()) : null,
                line.hasNonNull("version") ? line.get("version").asLong() : null);
    }
}
