package cn.yanxing.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a text that is one: no number, no truth value, and without U+0000, which PostgreSQL cannot keep. */
final class TextWithoutNul extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextWithoutNul() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken().isNumeric() || json.currentToken().isBoolean())
            return context.reportInputMismatch(this, "expected text, but there is a number or a truth value");
        String text = StringDeserializer.instance.deserialize(json, context);
        if (text != null && text.indexOf('\0') >= 0)
            return context.reportInputMismatch(this, "expected text without U+0000, but there is one");
        return text;
    }
}
