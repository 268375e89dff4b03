package cn.yanxing.issue.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A moment of an older system: ISO 8601 with its zone; without a zone nobody knows when it was. */
final class RowTime {

    private RowTime() {}

    /** Refused as {@code field-missing} or {@code field-malformed}. */
    static Instant read(@Nullable String text, String field) throws RowRefused {
        if (text == null || text.isBlank()) throw new RowRefused(field + "-missing");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new RowRefused(field + "-malformed");
        }
    }
}
