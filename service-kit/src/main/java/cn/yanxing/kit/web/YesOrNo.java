package cn.yanxing.kit.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads a truth value in an address: {@code true} or {@code false}. Anything else is refused, not taken for a no; one that
 * may be left out names its {@code @DefaultValue}.
 */
@Provider
class YesOrNo implements ParamConverterProvider, ParamConverter<Boolean> {

    @Override
    @SuppressWarnings("unchecked") // T is Boolean here
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == boolean.class || type == Boolean.class ? (ParamConverter<T>) this : null;
    }

    @Override
    public Boolean fromString(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequestException();
        };
    }

    @Override
    public String toString(Boolean value) {
        return value.toString();
    }
}
