package cn.yanxing.issue.importing;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boston's real requests through the door, where the shared data is at hand. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class BostonImportTest {

    private static final Logger LOG = Logger.getLogger(BostonImportTest.class);
    private static final Path FILE =
            Path.of(System.getProperty("yanxing.shared", ""), "data/requests/boston-2018-01-04.csv.gz");
    private static final String SOURCE = "boston-2018-01-04";

    @Inject
    TestRegister register;

    @Inject
    Database database;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_citys_four_months_come_in_and_two_rows_are_refused() throws IOException {
        assumeThat(FILE).as("Boston's requests are not at hand").exists();
        List<Map<String, Object>> rows = rows();
        long start = System.nanoTime();
        int accepted = 0;
        List<String> reasons = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += 1000) {
            JsonPath answer = take(rows.subList(from, Math.min(from + 1000, rows.size())));
            accepted += answer.getInt("accepted");
            reasons.addAll(answer.getList("refused.reason"));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.infof("Boston: %d rows in %.1f s, %.0f a second", rows.size(), seconds, rows.size() / seconds);

        assertThat(rows).hasSize(24_760);
        assertThat(accepted).isEqualTo(24_758);
        assertThat(reasons).containsExactly("closed-before-opened", "closed-before-opened");
        assertThatNothingChangesWith(rows);
        admin().get("/imports/issues")
                .then()
                .body("find { it.source == '" + SOURCE + "' }.accepted", equalTo(24_758))
                .body("find { it.source == '" + SOURCE + "' }.refusedByReason.closed-before-opened", equalTo(2));
        admin().get("/issues/map?status=CLOSED&box=-72,42,-70,43").then().body("features.size()", equalTo(5000));
        admin().get("/issues/map?status=REPORTED&box=-72,42,-70,43").then().body("total", equalTo(3040));
        admin().get("/issues/map?status=DUPLICATE&box=-72,42,-70,43").then().body("total", equalTo(1447));
    }

    /** Cut otherwise, too: what counts is the row. */
    private void assertThatNothingChangesWith(List<Map<String, Object>> rows) {
        long told = outbox();
        int already = 0;
        for (int from = 0; from < rows.size(); from += 999) {
            JsonPath answer = take(rows.subList(from, Math.min(from + 999, rows.size())));
            assertThat(answer.getInt("accepted")).isZero();
            already += answer.getInt("already");
        }
        assertThat(already).isEqualTo(24_758);
        assertThat(outbox()).isEqualTo(told);
    }

    private long outbox() {
        return database.row("SELECT count(*) FROM outbox", row -> row.getLong(1))
                .orElseThrow();
    }

    private static JsonPath take(List<Map<String, Object>> rows) {
        return admin().header("Idempotency-Key", key())
                .body(Map.of("source", SOURCE, "rows", rows))
                .post("/imports/issues")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> rows() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser file =
                CSVParser.parse(new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8, format)) {
            return file.stream().map(BostonImportTest::row).toList();
        }
    }

    private static Map<String, Object> row(CSVRecord request) {
        Map<String, Object> row = new HashMap<>();
        row.put("externalId", request.get("service_request_id"));
        row.put("catalogueItem", "litter");
        row.put("status", request.get("status"));
        row.put("requestedAt", request.get("requested_datetime"));
        row.put("updatedAt", request.get("updated_datetime"));
        row.put("closureCode", request.get("closure_code"));
        row.put("placeText", request.get("street"));
        row.put("latitude", Double.valueOf(request.get("lat")));
        row.put("longitude", Double.valueOf(request.get("long")));
        row.put("hasPhoto", request.get("has_photo").equals("1"));
        return row;
    }
}
