package cn.yanxing.hotline.partner;

import cn.yanxing.hotline.partner.PartnerProblem.WrongField;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a message or says which fields are wrong, without repeating what stood in them. */
@ApplicationScoped
class Parser {

    private final ObjectMapper json;
    private final Validator validator;

    Parser(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    PartnerMessage message(byte[] body) {
        try {
            return valid(json.readValue(body, PartnerMessage.class), "");
        } catch (JsonProcessingException e) {
            throw PartnerProblem.malformed(List.of(unreadable("", e)));
        } catch (IOException e) {
            throw new IllegalStateException("expected bytes in memory to be readable, but they are not", e);
        }
    }

    <T> T payload(JsonNode payload, Class<T> type) {
        try {
            return valid(json.treeToValue(payload, type), "payload.");
        } catch (JsonProcessingException e) {
            throw PartnerProblem.malformed(List.of(unreadable("payload.", e)));
        }
    }

    private <T> T valid(@Nullable T value, String prefix) {
        if (value == null) throw PartnerProblem.malformed(List.of(new WrongField(prefix, "expected an object")));
        List<WrongField> wrong = validator.validate(value).stream()
                .map(violation -> new WrongField(prefix + violation.getPropertyPath(), violation.getMessage()))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        if (!wrong.isEmpty()) throw PartnerProblem.malformed(wrong);
        return value;
    }

    private static WrongField unreadable(String prefix, JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .collect(Collectors.joining("."))
                : "";
        return new WrongField(prefix + field, "expected JSON of the canonical message, but it cannot be read so");
    }
}
