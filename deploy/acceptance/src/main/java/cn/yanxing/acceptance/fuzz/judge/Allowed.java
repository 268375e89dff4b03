package cn.yanxing.acceptance.fuzz.judge;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.api.Parameter;
import cn.yanxing.acceptance.fuzz.api.RequestBody;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.wrong.Case;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What was taken must be something that the operation's document allows. */
final class Allowed {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    Optional<Complaint> complaint(Case asked) {
        Operation operation = asked.operation();
        Call call = asked.call();
        if (!call.method().equals(operation.method())) return Optional.empty();
        return operation
                .in("query")
                .map(parameter -> parameter(parameter, value(call, parameter)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> operation.body() == null ? Optional.empty() : body(operation.body(), call));
    }

    /** The first value counts; none at all, as an empty one is read, is no matter when none is needed. */
    private Optional<Complaint> parameter(Parameter parameter, @Nullable String value) {
        if (value == null || value.isEmpty())
            return parameter.required() ? Optional.of(taken(parameter.name(), "without it")) : Optional.empty();
        JsonNode typed = typed(value, parameter.schema().path("type").asText());
        return wrong(parameter.schema(), typed).map(why -> taken(parameter.name() + "=" + value, why));
    }

    private static @Nullable String value(Call call, Parameter parameter) {
        String untilFragment = call.rawQuery().split("#", 2)[0]; // nobody reads on
        for (String pair : untilFragment.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts[0].equals(parameter.name())) return parts.length < 2 ? "" : decoded(untilSemicolon(parts[1]));
        }
        return null;
    }

    /** The services' server parts a query there too, as HTML 4.01 once asked for. */
    private static String untilSemicolon(String value) {
        return value.split(";", 2)[0];
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscapes) {
            return value;
        }
    }

    private static JsonNode typed(String value, String type) {
        boolean text = type.equals("string") || !value.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|true|false");
        try {
            return text ? JsonNodeFactory.instance.textNode(value) : STRICT.readTree(value);
        } catch (IOException e) {
            return JsonNodeFactory.instance.textNode(value);
        }
    }

    private Optional<Complaint> body(RequestBody body, Call call) {
        String type = call.header("Content-Type");
        if (type != null && !type.split(";", -1)[0].trim().equalsIgnoreCase(body.mediaType()))
            return Optional.of(taken("a body of type " + type, "expected " + body.mediaType()));
        if (!body.isJson()) return Optional.empty();
        try {
            return wrong(body.schema(), withoutNulls(STRICT.readTree(call.body())))
                    .map(why -> taken("a body", why));
        } catch (IOException e) {
            return Optional.of(taken("a body that is no JSON", String.valueOf(e.getMessage())));
        }
    }

    /** A field that is null is a field that is not there: the house reads it so everywhere. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(Allowed::withoutNulls);
        return node;
    }

    private Optional<String> wrong(JsonNode schema, JsonNode value) {
        List<com.networknt.schema.Error> errors = schemas.computeIfAbsent(schema, registry::getSchema)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        return errors.isEmpty() ? Optional.empty() : Optional.of(errors.get(0).toString());
    }

    private static Complaint taken(String what, String why) {
        return new Complaint("something was taken that the document does not allow", what + ": " + why);
    }
}
