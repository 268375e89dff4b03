package cn.yanxing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is published of the contracts is what they are; {@code -Dyanxing.update-docs=true} writes it, unless it breaks. */
class PublishedTest {

    @Test
    void the_published_schemas_are_those_of_the_records() throws IOException {
        for (Class<?> contract : Contracts.all().toList()) {
            Path file = Contracts.DOCS.resolve("events/schemas/" + EventTypes.nameOf(contract) + ".json");
            String now = Schemas.of(contract).toPrettyString() + "\n";
            if (Files.exists(file))
                assertThat(Compatibility.broken(Contracts.JSON.readTree(file.toFile()), Schemas.of(contract)))
                        .isEmpty();
            assertThat(now).isEqualTo(Contracts.published(file, now));
        }
        try (Stream<Path> published = Files.list(Contracts.DOCS.resolve("events/schemas"))) {
            assertThat(published.count()).isEqualTo(Contracts.all().count());
        }
    }

    @Test
    void the_asyncapi_document_describes_every_stream() throws IOException {
        String now = AsyncApi.document();

        assertThat(now).isEqualTo(Contracts.published(Contracts.DOCS.resolve("events/asyncapi.yaml"), now));
        assertThat(EventTypes.events()).allMatch(now::contains);
    }

    @Test
    void the_catalogue_names_every_event() throws IOException {
        String now = Catalogue.document();

        assertThat(now).isEqualTo(Contracts.published(Contracts.DOCS.resolve("events.md"), now));
        assertThat(List.copyOf(EventTypes.events())).allMatch(now::contains);
    }
}
