package cn.yanxing.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the OpenAPI document what requests and answers look like: {@code openapi-examples.json} holds, by operation,
 * a request and an answer; a test reads every request as the service would.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiExamples implements OASFilter {
    private static final String FILE = "/openapi-examples.json";

    private final JsonNode examples = read();

    @Override
    public Operation filterOperation(Operation operation) {
        JsonNode example = examples.path(String.valueOf(operation.getOperationId()));
        if (example.has("request") && operation.getRequestBody() != null)
            show(example.get("request"), operation.getRequestBody().getContent());
        if (example.has("answer"))
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) show(example.get("answer"), answer.getContent());
            });
        return operation;
    }

    private static void show(JsonNode example, @Nullable Content content) {
        if (content == null) return;
        Object plain = new ObjectMapper().convertValue(example, Object.class);
        content.getMediaTypes().values().forEach(media -> media.setExample(plain));
    }

    private static JsonNode read() {
        try (InputStream file = ApiExamples.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
