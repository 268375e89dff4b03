package cn.yanxing.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;

/** An enum's name as it is written: Jackson would take {@code "OPEN "}, which no document of ours allows, for OPEN. */
final class ExactName extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    private ExactName(JsonDeserializer<?> names) {
        super(names);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> names) {
        return new ExactName(names);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING)) {
            String text = json.getText();
            if (!text.equals(text.strip()))
                throw context.weirdStringException(text, handledType(), "expected no space around a name");
        }
        return super.deserialize(json, context);
    }

    /** For every enum. */
    static BeanDeserializerModifier everywhere() {
        return new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1;

            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> names) {
                return new ExactName(names);
            }
        };
    }
}
