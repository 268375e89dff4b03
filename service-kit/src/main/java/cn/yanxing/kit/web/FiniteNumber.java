package cn.yanxing.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.DoubleDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a number that can be reckoned with: {@code 1e999} is no infinity, which nothing behind it could bear. */
final class FiniteNumber extends StdScalarDeserializer<Double> {

    private static final long serialVersionUID = 1L;

    private final JsonDeserializer<Double> number;

    /** {@code none} is what null is read as; a primitive refuses null itself. */
    FiniteNumber(Class<Double> type, @Nullable Double none) {
        super(type);
        number = new DoubleDeserializer(type, none);
    }

    @Override
    public @Nullable Double deserialize(JsonParser json, DeserializationContext context) throws IOException {
        Double value = number.deserialize(json, context);
        if (value != null && !Double.isFinite(value))
            return context.reportInputMismatch(this, "expected a number within reason, but it is beyond all");
        return value;
    }

    @Override
    public @Nullable Double getNullValue(DeserializationContext context) throws JsonMappingException {
        return number.getNullValue(context);
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return number.getNullAccessPattern();
    }
}
