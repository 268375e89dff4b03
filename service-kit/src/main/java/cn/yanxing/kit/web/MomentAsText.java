package cn.yanxing.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;

/** Reads a moment as RFC 3339 writes it: with a year of four digits and an offset; no number of seconds, and no year 999999999. */
final class MomentAsText extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d.*");

    MomentAsText() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING
                || !WRITTEN.matcher(json.getText()).matches())
            return context.reportInputMismatch(this, "expected a moment like 2026-11-25T08:30:00+08:00");
        return InstantDeserializer.INSTANT.deserialize(json, context);
    }
}
