package cn.yanxing.kit.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into every service's OpenAPI what holds for all doors: the key of a POST, and how errors are told. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        document.getComponents().addSchema(PROBLEM, problem());
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) return;
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().forEach((method, operation) -> complete(method, operation));
        }
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) operation.setResponses(OASFactory.createAPIResponses());
        answers(method).forEach((status, meaning) -> {
            if (!operation.getResponses().hasAPIResponse(status))
                operation.getResponses().addAPIResponse(status, answer(meaning));
        });
        if (method == PathItem.HttpMethod.POST) operation.addParameter(key());
    }

    private static Map<String, String> answers(PathItem.HttpMethod method) {
        Map<String, String> answers = new TreeMap<>(Map.of(
                "400", "the request's shape is wrong",
                "401", "no valid login",
                "403", "not with these roles or this unit",
                "404", "no such thing, or not for this caller"));
        if (method == PathItem.HttpMethod.GET) return answers;
        answers.put("409", "illegal transition, or the same request is still running");
        answers.put("412", "changed by somebody else since it was read");
        answers.put("422", "a rule of the desk forbids it");
        answers.put("428", "If-Match is missing");
        return answers;
    }

    private static APIResponse answer(String meaning) {
        Schema schema = OASFactory.createSchema().ref(PROBLEM);
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("1 to 128 visible characters; a repetition within 7 days gets the first answer again")
                .schema(text().maxLength(128).minLength(1));
    }

    private static Schema problem() {
        Schema schema =
                OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description("RFC 9457");
        for (String member : new String[] {"type", "title", "detail", "instance", "traceId"})
            schema.addProperty(member, text());
        return schema.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addExample(new TreeMap<>(Map.of(
                        "type", "/problems/stale-version",
                        "title", "内容已被他人更新",
                        "status", 412,
                        "detail", "应基于最新版本操作，但内容在您查看之后已被更新，请刷新后重试。",
                        "instance", "/api/v1/issue/issues/0198c1d2-7f00-7000-8000-000000000001/signature",
                        "traceId", "4bf92f3577b34da6a3ce929d0e0e4736")));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
