package cn.yanxing.kit.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an id in an address as it is written out whole: {@code 1-1-1-1-1}, which Java would take, is none. */
@Provider
class WholeId implements ParamConverterProvider, ParamConverter<UUID> {

    @Override
    @SuppressWarnings("unchecked") // T is UUID here
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) this : null;
    }

    @Override
    public UUID fromString(String text) {
        UUID id = UUID.fromString(text);
        if (id.toString().equalsIgnoreCase(text)) return id;
        throw new IllegalArgumentException("expected 36 characters of an id, but there are " + text.length());
    }

    @Override
    public String toString(UUID value) {
        return value.toString();
    }
}
