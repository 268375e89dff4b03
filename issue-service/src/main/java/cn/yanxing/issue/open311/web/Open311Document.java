package cn.yanxing.issue.open311.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document what is different about this door: two formats, three errors in a form of their own. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class Open311Document implements OASFilter {

    private static final Map<String, String> ERRORS = new TreeMap<>(Map.of(
            "400", "something is wrong with the request",
            "403", "the api_key is missing or nobody's",
            "404", "no such thing, or not for the public"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.contains("/open311/")) item.getOperations().values().forEach(Open311Document::complete);
        });
    }

    private static void complete(Operation operation) {
        APIResponse good = operation.getResponses().getAPIResponse("200");
        Schema schema =
                good.getContent().getMediaTypes().values().iterator().next().getSchema();
        good.description("the same in both formats").content(both(schema));
        if (operation.getRequestBody() != null)
            alsoWithPhotos(operation.getRequestBody().getContent());
        operation.setSecurity(List.of());
        operation.setResponses(OASFactory.createAPIResponses().addAPIResponse("200", good));
        ERRORS.forEach((status, meaning) -> operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(meaning).content(both(errors()))));
        operation.setParameters(operation.getParameters().stream()
                .filter(parameter -> !isOurKey(parameter))
                .toList());
        for (Parameter parameter : operation.getParameters())
            if (parameter.getSchema() == null) parameter.setSchema(text());
    }

    /** A form of either kind says the same; one of many parts may show photos besides. */
    private static void alsoWithPhotos(Content form) {
        Schema said = form.getMediaType(MediaType.APPLICATION_FORM_URLENCODED).getSchema();
        Schema file = text().format("binary");
        Schema photos = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty(
                        "media",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(file)
                                .maxItems(9)
                                .description("JPEG, PNG, GIF or BMP; a file under any other name is taken, too"));
        form.addMediaType(
                MediaType.MULTIPART_FORM_DATA,
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().addAllOf(said).addAllOf(photos)));
    }

    /** Ours is asked for by the house; here it is only possible. */
    private static boolean isOurKey(Parameter parameter) {
        return parameter.getIn() == Parameter.In.HEADER && Boolean.TRUE.equals(parameter.getRequired());
    }

    private static Content both(Schema schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(schema))
                .addMediaType("text/xml", OASFactory.createMediaType().schema(schema));
    }

    private static Schema errors() {
        Schema error = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("code", text())
                .addProperty("description", text());
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
