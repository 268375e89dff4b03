package cn.yanxing.acceptance.fuzz.api;

import cn.yanxing.local.Service;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** All operations of a service's OpenAPI document. */
public final class Operations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Service service;
    private final Schemas schemas;
    private final List<Operation> found = new ArrayList<>();

    private Operations(Service service, JsonNode document) {
        this.service = service;
        this.schemas = new Schemas(document);
    }

    /** Those of all four services, from {@code docs/openapi} below the root. */
    public static List<Operation> below(Path root) {
        List<Operation> all = new ArrayList<>();
        for (Service service : Service.values()) {
            all.addAll(of(service, root.resolve("docs/openapi/" + service.key() + ".yaml")));
        }
        return all;
    }

    static List<Operation> of(Service service, Path file) {
        // YAML 1.2: an older reader takes the time of day 13:45:30 for a number to the base of sixty.
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            JsonNode document = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromReader(text));
            Operations operations = new Operations(service, document);
            document.path("paths").properties().forEach(path -> operations.take(path.getKey(), path.getValue()));
            return operations.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String path, JsonNode item) {
        for (Map.Entry<String, JsonNode> entry : item.properties()) {
            if (METHODS.contains(entry.getKey())) {
                found.add(operation(path, entry.getKey(), item, entry.getValue()));
            }
        }
    }

    private Operation operation(String path, String method, JsonNode item, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        item.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        node.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        return new Operation(
                service,
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                roles(node),
                parameters,
                body(node.path("requestBody").path("content")));
    }

    private Parameter parameter(JsonNode node) {
        return new Parameter(
                node.path("name").asText(),
                node.path("in").asText(),
                node.path("required").asBoolean(),
                schemas.alone(node.path("schema")));
    }

    private static Set<String> roles(JsonNode node) {
        Set<String> roles = new HashSet<>();
        node.path("security").forEach(way -> way.path("bearer").forEach(role -> roles.add(role.asText())));
        return roles;
    }

    private @Nullable RequestBody body(JsonNode content) {
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            JsonNode examples = type.getValue().path("examples");
            JsonNode example = examples.isEmpty()
                    ? type.getValue().path("example")
                    : examples.iterator().next().path("value");
            return new RequestBody(type.getKey(), schemas.alone(type.getValue().path("schema")), example);
        }
        return null;
    }
}
