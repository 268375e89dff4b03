package cn.yanxing.issue.register;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.handedOver;
import static cn.yanxing.issue.Desk.inspector;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.issue.sheet.Xlsx;
import cn.yanxing.kit.register.RegisterOwner;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class TableApiTest {

    private static final String UNITS = "code,name,nameEn,kind,area,league\n";

    @Inject
    TestRegister register;

    @Inject
    RegisterOwner owner;

    @Inject
    OutboxProbe outbox;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        put("units", units("dept-dry-table"), "dryRun=true")
                .statusCode(200)
                .body("table", equalTo("units"))
                .body("source.format", equalTo("CSV"))
                .body("source.encoding", equalTo("UTF-8"))
                .body("source.rows", equalTo(1))
                .body("added", equalTo(1))
                .body("changes[0].row", equalTo(2))
                .body("changes[0].kind", equalTo("ADDED"))
                .body("changes[0].code", equalTo("dept-dry-table"))
                .body("problems", empty());

        assertThat(outbox.types("unit/dept-dry-table")).isEmpty();
    }

    @Test
    void a_table_comes_in_is_told_once_and_again_is_no_news() {
        put("units", units("dept-once"), "").statusCode(200).body("added", equalTo(1));
        put("units", units("dept-once"), "")
                .statusCode(200)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(1))
                .body("changes", empty());

        assertThat(outbox.types("unit/dept-once")).containsExactly("register.unit.v1");
        inspector().get("/register/units").then().body("find { it.code == 'dept-once' }.name", equalTo("水务局"));
    }

    @Test
    void a_workbook_comes_in_under_whatever_name() {
        byte[] workbook = new Xlsx()
                .row("code", "name", "nameEn", "kind", "area", "league")
                .row("<c><v>430405000001</v></c>", "水务局", "Water", "DEPARTMENT", "", "departments")
                .bytes();

        send("units", "units.csv", workbook, "dryRun=true")
                .statusCode(200)
                .body("source.format", equalTo("XLSX"))
                .body("source.sheet", equalTo("Sheet1"))
                .body("changes.code", contains("430405000001"));
    }

    @Test
    void a_csv_of_excel_in_china_comes_in_and_says_so() {
        send("units", "units.csv", units("dept-gbk").getBytes(Charset.forName("GB18030")), "dryRun=true")
                .statusCode(200)
                .body("source.encoding", equalTo("GB18030"))
                .body("changes.name", contains("水务局"));
    }

    @Test
    void with_one_problem_nothing_comes_in_and_each_is_named_in_the_callers_language() {
        String units = units("dept-good") + "dept bad,X,X,OFFICE,nowhere,x\n";

        put("units", units, "")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/register-refused"))
                .body("facts.problems.row", contains(3, 3, 3))
                .body("facts.problems.column", contains("code", "kind", "area"))
                .body("facts.problems.code", contains("code-malformed", "word-unknown", "area-unknown"))
                .body("facts.problems[2].file", equalTo("units.csv"))
                .body("facts.problems[2].message", equalTo("应为在用的区域，但 nowhere 不是。"));
        admin().header("Accept-Language", "en")
                .contentType("multipart/form-data")
                .multiPart("file", "units.csv", units.getBytes(UTF_8))
                .put("/register/tables/units?dryRun=true")
                .then()
                .statusCode(200)
                .body("problems[2].message", equalTo("expected an area that is in use, but nowhere is none"));

        assertThat(outbox.types("unit/dept-good")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_a_problem_of_the_whole_file() {
        send("units", "units.csv", "%PDF-1.7\n%âãÏÓ\n".getBytes(UTF_8), "dryRun=true")
                .statusCode(200)
                .body("source", nullValue())
                .body("problems", hasSize(1))
                .body("problems[0].row", nullValue())
                .body("problems[0].code", equalTo("file-of-another-kind"))
                .body("problems[0].message", containsString("application/pdf"));
        send("units", "units.csv", new byte[0], "").statusCode(422).body("facts.problems.code", contains("file-empty"));
        send("grids", "grids.csv", units("x").getBytes(UTF_8), "")
                .statusCode(422)
                .body("facts.problems.code", contains("table-is-drawn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "units", "points", "catalogue", "hotline-categories", "teams", "charges", "grids"})
    void what_is_taken_out_can_be_brought_back_whole(String table) {
        byte[] file = admin().get("/register/tables/" + table)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(table + "."))
                .extract()
                .asByteArray();

        send(table, table, file, "whole=true")
                .statusCode(200)
                .body("changes", empty())
                .body("unchanged", greaterThan(0));
    }

    @Test
    void an_ended_unit_keeps_its_past() {
        put("units", units("dept-past"), "").statusCode(200);
        String issue = handedOver("dept-past");
        String others = export("units").replaceAll("dept-past,.*\r\n", "");

        put("units", others, "whole=true")
                .statusCode(200)
                .body("ended", equalTo(1))
                .body("changes.code", contains("dept-past"));

        assertThat(outbox.types("unit/dept-past")).containsExactly("register.unit.v1", "register.unit.v1");
        inspector()
                .get("/register/units")
                .then()
                .body("find { it.code == 'dept-past' }.name", equalTo("水务局"))
                .body("find { it.code == 'dept-past' }.endedOn", notNullValue());
        admin().get("/issues/" + issue).then().body("unit", equalTo("dept-past"));
        put("units", others, "whole=true").statusCode(200).body("changes", empty());
    }

    @Test
    void grids_that_overlap_are_refused_with_the_place() {
        String grid =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"grid-5\","
                        + "\"name\":\"新网格\",\"street\":\"990001000000\",\"demonstration\":false},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[112.61,26.89],[112.63,26.89],[112.63,26.891],[112.61,26.891],[112.61,26.89]]]}}]}";

        send("grids", "grids.geojson", grid.getBytes(UTF_8), "")
                .statusCode(422)
                .body("facts.problems.code", contains("grids-overlap", "grids-overlap"))
                .body("facts.problems.row", contains(1, 1))
                .body("facts.problems[0].message", containsString("grid-1, grid-5"));
    }

    @Test
    void while_one_upload_is_at_work_another_is_told_to_come_back() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> first =
                    other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        assertThat(owner.heldEntries()).isNotEmpty();
                        held.countDown();
                        await(over);
                    }));
            held.await();

            put("units", units("dept-second"), "")
                    .statusCode(503)
                    .body("type", equalTo("/problems/busy"))
                    .header("Retry-After", notNullValue());
            over.countDown();
            first.get();

            put("units", units("dept-second"), "").statusCode(200).body("added", equalTo(1));
        } finally {
            over.countDown();
            other.shutdownNow();
        }
    }

    @Test
    void only_an_administrator_brings_or_takes_a_table() {
        dispatcher()
                .contentType("multipart/form-data")
                .multiPart("file", "units.csv", UNITS.getBytes(UTF_8))
                .put("/register/tables/units")
                .then()
                .statusCode(403);
        dispatcher().get("/register/tables/units").then().statusCode(403);
    }

    @Test
    void a_table_that_there_is_not_and_a_form_without_a_file_are_told() {
        put("dragons", UNITS, "").statusCode(404);
        admin().get("/register/tables/dragons").then().statusCode(404);
        admin().contentType("multipart/form-data")
                .multiPart("other", "units.csv", UNITS.getBytes(UTF_8))
                .put("/register/tables/units")
                .then()
                .statusCode(400);
    }

    private static String units(String code) {
        return UNITS + code + ",水务局,Water,DEPARTMENT,,departments\n";
    }

    private static String export(String table) {
        return new String(
                admin().get("/register/tables/" + table).then().extract().asByteArray(), UTF_8);
    }

    private static ValidatableResponse put(String table, String csv, String query) {
        return send(table, table + ".csv", csv.getBytes(UTF_8), query);
    }

    private static ValidatableResponse send(String table, String name, byte[] file, String query) {
        return admin().contentType("multipart/form-data")
                .multiPart("file", name, file)
                .put("/register/tables/" + table + (query.isEmpty() ? "" : "?" + query))
                .then();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
