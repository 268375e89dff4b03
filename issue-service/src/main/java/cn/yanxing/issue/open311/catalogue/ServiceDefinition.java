package cn.yanxing.issue.open311.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may ask a reporter besides: the attributes of a service, in their order. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ServiceDefinition(String serviceCode, List<Attribute> attributes) {

    /** One question. {@code values} are the answers of a list, and empty otherwise. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            @Nullable String datatypeDescription,
            int order,
            String description,
            List<Value> values) {

        /** Only a list knows its answers. */
        @JsonIgnore
        public boolean isList() {
            return datatype.endsWith("list");
        }

        boolean knows(String key) {
            return values.stream().anyMatch(value -> value.key().equals(key));
        }
    }

    /** One of the answers of a list. */
    public record Value(String key, String name) {}
}
