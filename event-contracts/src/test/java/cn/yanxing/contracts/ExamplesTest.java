package cn.yanxing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static Stream<Class<?>> contracts() {
        return Contracts.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void an_example_becomes_the_record_and_the_record_becomes_the_example(Class<?> contract) throws IOException {
        JsonNode example = Contracts.example(contract);

        Object event = Contracts.JSON.treeToValue(example, contract);

        assertThat(Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(event)))
                .isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void an_example_agrees_with_its_schema(Class<?> contract) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.of(contract).toString(), InputFormat.JSON);

        List<Error> errors = schema.validate(
                Contracts.example(contract).toString(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_contract_has_a_key(Class<?> contract) throws IOException {
        Object event = Contracts.JSON.treeToValue(Contracts.example(contract), contract);

        String key = event instanceof DomainEvent domain
                ? domain.key()
                : ((cn.yanxing.contracts.register.RegisterEntry) event).key();
        assertThat(key).isNotBlank();
    }
}
