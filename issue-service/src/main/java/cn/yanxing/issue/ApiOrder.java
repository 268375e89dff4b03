package cn.yanxing.issue;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Puts the members of schema examples in one order: those made of an unordered map differ from build to build. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiOrder implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> examples = schema.getExamples();
        if (examples != null)
            schema.setExamples(examples.stream().map(ApiOrder::ordered).toList());
        return schema;
    }

    private static Object ordered(Object example) {
        if (!(example instanceof Map<?, ?> members)) return example;
        Map<String, Object> ordered = new TreeMap<>();
        members.forEach((name, value) -> ordered.put(String.valueOf(name), value));
        return ordered;
    }
}
