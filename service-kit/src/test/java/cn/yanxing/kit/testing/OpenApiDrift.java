package cn.yanxing.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The published API is the one that is running: {@code docs/openapi/<service>.yaml} equals what the service says.
 * Extend it with a {@code @QuarkusTest}; {@code -Dyanxing.update-docs=true} writes the file.
 */
public abstract class OpenApiDrift {

    private static final Pattern NUMBERED = Pattern.compile("(?m)^    [A-Z]\\w*\\d+:$");

    @Test
    void the_published_api_is_the_one_that_is_running() throws IOException {
        String service = ConfigProvider.getConfig().getValue("yanxing.service", String.class);
        Path published = Path.of(System.getProperty("yanxing.root"), "docs", "openapi", service + ".yaml");
        String running = given().basePath("/")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        if (Boolean.getBoolean("yanxing.update-docs")) {
            Files.createDirectories(published.getParent());
            Files.writeString(published, running);
        }

        assertThat(NUMBERED.matcher(running).results().map(MatchResult::group))
                .as("two types of one name: which of them gets the number depends on the order they are found in")
                .isEmpty();
        assertThat(published).as("written with -Dyanxing.update-docs=true").exists();
        assertThat(running).isEqualTo(Files.readString(published));
    }
}
