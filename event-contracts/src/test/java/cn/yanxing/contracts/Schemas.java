package cn.yanxing.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of a contract, made from its record: what is not {@code @Nullable} is required. */
final class Schemas {

    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    static ObjectNode of(Class<?> contract) {
        ObjectNode schema = GENERATOR.generateSchema(contract);
        schema.put("title", EventTypes.nameOf(contract));
        return schema;
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.STANDARD_FORMATS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES, Option.INLINE_ALL_SCHEMAS);
        config.forFields().withRequiredCheck(field -> !isNullable(field)).withNullableCheck(Schemas::isNullable);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> type.getErasedType() == LocalTime.class
                        ? new CustomDefinition(
                                localTime(context.getGeneratorConfig().createObjectNode()))
                        : null);
        return new SchemaGenerator(config.build());
    }

    /** A time on the wall, without the offset that the format "time" demands. */
    private static ObjectNode localTime(ObjectNode schema) {
        return schema.put("type", "string").put("pattern", "^\\d{2}:\\d{2}:\\d{2}$");
    }

    private static boolean isNullable(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
