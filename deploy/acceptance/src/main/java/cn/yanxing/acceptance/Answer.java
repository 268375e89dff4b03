package cn.yanxing.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a door answered. */
public record Answer(
        int status,
        JsonNode body,
        @Nullable String etag,
        @Nullable String retryAfter,
        String text) {

    public String at(String field) {
        return body.path(field).asText();
    }

    /** The last word of a problem's type: {@code illegal-transition}. */
    public String problem() {
        String type = body.path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    public List<String> list(String field) {
        List<String> values = new ArrayList<>();
        body.path(field).forEach(value -> values.add(value.asText()));
        return values;
    }

    /** The answer, if it is a good one; else whoever asked fails with what was said. */
    public Answer good() {
        if (status < 200 || status > 299) {
            throw new AssertionError("expected a good answer, but it is " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + text;
    }
}
