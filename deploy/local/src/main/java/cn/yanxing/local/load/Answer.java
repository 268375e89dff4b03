package cn.yanxing.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a door answered: the status, the body as JSON (or its text), the entity's tag. */
public record Answer(int status, JsonNode body, @Nullable String etag) {

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** The words of a refusal. */
    public String reason() {
        String detail = body.path("detail").asText("");
        return status + (detail.isEmpty() ? " " + body : " " + detail);
    }
}
