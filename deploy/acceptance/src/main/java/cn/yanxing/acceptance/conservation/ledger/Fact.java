package cn.yanxing.acceptance.conservation.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of a case that may matter to its marks. */
record Fact(long sequence, UUID event, String type, JsonNode body) {

    boolean is(String kind) {
        return type.equals(kind + ".v1");
    }

    String text(String field) {
        return body.path(field).asText();
    }

    boolean has(String field) {
        return body.hasNonNull(field);
    }

    /** Whether one moment is no later than another; false where the event does not name both. */
    boolean inTime(String moment, String limit) {
        return has(moment) && has(limit) && !Instant.parse(text(moment)).isAfter(Instant.parse(text(limit)));
    }

    /** Whether this closing's work was done only after the limit that an earlier fact told as missed. */
    boolean isLateBy(@Nullable Fact missed) {
        return missed != null && Instant.parse(text("rectifiedAt")).isAfter(Instant.parse(missed.text("dueAt")));
    }
}
