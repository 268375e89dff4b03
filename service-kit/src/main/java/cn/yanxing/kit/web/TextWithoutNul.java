package cn.yanxing.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a text and refuses U+0000, which JSON can say and PostgreSQL cannot keep. */
final class TextWithoutNul extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextWithoutNul() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(json, context);
        if (text != null && text.indexOf('\0') >= 0)
            return context.reportInputMismatch(this, "expected text without U+0000, but there is one");
        return text;
    }
}
