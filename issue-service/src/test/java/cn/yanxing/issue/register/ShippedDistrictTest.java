package cn.yanxing.issue.register;

import static cn.yanxing.issue.Desk.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import cn.yanxing.kit.testing.OutboxProbe;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The folder of Zhuhui as an administrator would bring it, table by table, into an empty register. */
@QuarkusTest
@WithTestResource(EmptyDatabase.class)
class ShippedDistrictTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("yanxing.root"), "deploy", "local", "districts", "zhuhui");
    private static final List<String> FILES = List.of(
            "areas.csv",
            "units.csv",
            "grids.geojson",
            "points.csv",
            "catalogue.csv",
            "hotline-categories.csv",
            "teams.csv",
            "charges.csv");

    @Inject
    OutboxProbe outbox;

    @Test
    void the_whole_folder_comes_in_without_a_problem_and_a_second_time_without_a_change() throws IOException {
        bring("units.csv").statusCode(422).body("type", equalTo("/problems/register-not-loaded"));
        admin().body(district()).put("/register").then().statusCode(200).body("changed", equalTo(1));

        for (String file : FILES)
            bring(file)
                    .statusCode(200)
                    .body("added", greaterThan(0))
                    .body("problems", empty())
                    .body("hints", empty());
        int told = outbox.all().size();
        for (String file : FILES)
            bring(file).statusCode(200).body("changes", empty()).body("unchanged", greaterThan(0));

        assertThat(outbox.all()).hasSize(told);
    }

    private static ValidatableResponse bring(String file) throws IOException {
        return admin().contentType("multipart/form-data")
                .multiPart("file", file, Files.readAllBytes(FOLDER.resolve(file)))
                .put("/register/tables/" + file.substring(0, file.indexOf('.')) + "?whole=true")
                .then();
    }

    /** The two files that are no tables. */
    private static String district() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode district =
                (ObjectNode) json.readTree(FOLDER.resolve("district.json").toFile());
        JsonNode outline = json.readTree(FOLDER.resolve("outline.geojson").toFile());
        district.put("kind", "district");
        district.putObject("outline").set("polygons", outline.at("/features/0/geometry/coordinates"));
        return json.createObjectNode()
                .set("entries", json.createArrayNode().add(district))
                .toString();
    }
}
