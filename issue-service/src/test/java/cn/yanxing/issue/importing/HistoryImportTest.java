package cn.yanxing.issue.importing;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class HistoryImportTest {

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    Database database;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void an_old_issue_comes_in_with_its_true_times_and_state() {
        take("old-1", row("1", Map.of())).body("accepted", equalTo(1)).body("refused", empty());
        String id = idOf("old-1", "1");

        admin().get("/issues/" + id)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("source", equalTo("IMPORT"))
                .body("reportedAt", equalTo("2018-01-01T05:09:48Z"))
                .body("closedAt", equalTo("2018-01-03T02:16:34Z"))
                .body("place.grid", equalTo("grid-1"))
                .body("unit", equalTo("dept-roads"));
        admin().get("/issues/" + id + "/history")
                .then()
                .body("act", equalTo(List.of("report", "closure")))
                .body("[0].at", equalTo("2018-01-01T05:09:48Z"))
                .body("[1].facts.closureCode", equalTo("Resolved"));
        admin().queryParam("text", "旧街").get("/issues").then().body("items.id", hasItem(id));
        admin().queryParam("status", "CLOSED")
                .queryParam("box", "112,26,113,27")
                .get("/issues/map")
                .then()
                .body("features.properties.id", hasItem(id));
    }

    @Test
    void others_hear_what_is_true_of_it() {
        take(
                        "old-2",
                        row("1", Map.of()),
                        row("2", Map.of("closureCode", "Duplicate")),
                        row("3", Map.of("status", "open")))
                .body("accepted", equalTo(3));

        assertThat(outbox.types(idOf("old-2", "1"))).containsExactly("issue.reported.v1", "issue.closed.v1");
        IssueClosed closed = (IssueClosed) outbox.events(idOf("old-2", "1")).get(1);
        assertThat(closed.unit()).isEqualTo("dept-roads");
        assertThat(closed.closedAt()).isEqualTo("2018-01-03T02:16:34Z");
        assertThat(outbox.types(idOf("old-2", "2"))).containsExactly("issue.reported.v1", "issue.rejected.v1");
        assertThat(outbox.types(idOf("old-2", "3"))).containsExactly("issue.reported.v1");
    }

    @Test
    void where_the_register_knows_no_unit_no_closure_is_told() {
        Map<String, Object> nowhere = Map.of("catalogueItem", "litter", "longitude", 10.0, "latitude", 50.0);
        take("old-3", row("1", nowhere)).body("accepted", equalTo(1));

        assertThat(outbox.types(idOf("old-3", "1"))).containsExactly("issue.reported.v1");
    }

    @Test
    void the_same_rows_again_bring_nothing_in_twice() {
        take("old-4", row("1", Map.of()), row("2", Map.of())).body("accepted", equalTo(2));

        take("old-4", row("2", Map.of()), row("3", Map.of()), row("3", Map.of()))
                .body("accepted", equalTo(1))
                .body("already", equalTo(2));
        take("old-5", row("1", Map.of())).body("accepted", equalTo(1));
    }

    @Test
    void each_bad_row_is_refused_with_its_reason_and_the_rest_comes_in() {
        take(
                        "old-6",
                        row("good", Map.of()),
                        row("backwards", Map.of("closedAt", "2017-12-31T00:00:00Z")),
                        row("dragon", Map.of("catalogueItem", "dragon")),
                        row("when", Map.of("requestedAt", "yesterday")),
                        row("future", Map.of("requestedAt", "2199-01-01T00:00:00Z")),
                        row("odd", Map.of("status", "half")),
                        row("far", Map.of("longitude", 500.0)),
                        row("", Map.of()))
                .body("accepted", equalTo(1))
                .body("refused", hasSize(7))
                .body("refused.find { it.externalId == 'backwards' }.reason", equalTo("closed-before-opened"))
                .body("refused.find { it.externalId == 'dragon' }.reason", equalTo("catalogue-item-unknown"))
                .body("refused.find { it.externalId == 'when' }.reason", equalTo("requested-at-malformed"))
                .body("refused.find { it.externalId == 'future' }.reason", equalTo("reported-in-the-future"))
                .body("refused.find { it.externalId == 'odd' }.reason", equalTo("status-unknown"))
                .body("refused.find { it.externalId == 'far' }.reason", equalTo("place-malformed"))
                .body("refused.find { it.externalId == '' }.reason", equalTo("external-id-missing"));

        admin().get("/imports/issues")
                .then()
                .body("find { it.source == 'old-6' }.accepted", equalTo(1))
                .body("find { it.source == 'old-6' }.refused", equalTo(6))
                .body("find { it.source == 'old-6' }.refusedByReason.closed-before-opened", equalTo(1));
    }

    @Test
    void a_refused_row_comes_in_once_it_is_put_right() {
        take("old-7", row("1", Map.of("status", "half"))).body("accepted", equalTo(0));

        take("old-7", row("1", Map.of())).body("accepted", equalTo(1));
        admin().get("/imports/issues").then().body("find { it.source == 'old-7' }.refused", equalTo(0));
    }

    @Test
    void an_open_old_issue_goes_on_like_any_other() {
        take("old-8", row("1", Map.of("status", "open"))).body("accepted", equalTo(1));

        dispatcher()
                .get("/issues/" + idOf("old-8", "1"))
                .then()
                .body("status", equalTo("REPORTED"))
                .body("suggestedUnit", equalTo("dept-roads"))
                .body("actions", hasItem("filing"));
    }

    @Test
    void what_was_done_to_an_old_issue_comes_in_with_its_true_times_and_words() {
        Map<String, Object> visited = step("2018-01-02T09:00:00+08:00", "现场核实", "李娜", "井盖缺失");
        Map<String, Object> handed = step("2018-01-01T15:00:00+08:00", "派单", null, null);
        take("old-9", row("1", Map.of("steps", List.of(visited, handed)))).body("accepted", equalTo(1));

        String id = idOf("old-9", "1");
        admin().get("/issues/" + id + "/history")
                .then()
                .body("act", equalTo(List.of("report", "earlier-step", "earlier-step", "closure")))
                .body("[1].facts.step", equalTo("派单"))
                .body("[1].at", equalTo("2018-01-01T07:00:00Z"))
                .body("[2].facts.step", equalTo("现场核实"))
                .body("[2].facts.by", equalTo("李娜"))
                .body("[2].note", equalTo("井盖缺失"));
        assertThat(outbox.types(id)).containsExactly("issue.reported.v1", "issue.closed.v1");
    }

    @Test
    void a_row_with_a_step_that_cannot_be_is_refused() {
        String during = "2018-01-02T09:00:00+08:00";
        take(
                        "old-10",
                        row("before", Map.of("steps", List.of(step("2017-12-31T00:00:00Z", "派单", null, null)))),
                        row("after", Map.of("steps", List.of(step("2018-01-04T00:00:00Z", "派单", null, null)))),
                        row("when", Map.of("steps", List.of(step("noon", "派单", null, null)))),
                        row("what", Map.of("steps", List.of(step(during, " ", null, null)))),
                        row("long", Map.of("steps", List.of(step(during, "派单", null, "长".repeat(2001))))),
                        row("many", Map.of("steps", Collections.nCopies(201, step(during, "派单", null, null)))))
                .body("accepted", equalTo(0))
                .body(
                        "refused.reason",
                        equalTo(List.of(
                                "step-outside-its-issue",
                                "step-outside-its-issue",
                                "step-at-malformed",
                                "step-name-missing",
                                "step-too-long",
                                "too-many-steps")));
    }

    @Test
    void the_refused_rows_of_a_source_are_listed_page_by_page() {
        take(
                "old-11",
                row("a", Map.of("status", "half")),
                row("b", Map.of()),
                row("c", Map.of("catalogueItem", "dragon")),
                row("d", Map.of("longitude", 500.0)));

        admin().get("/imports/issues/refused?source=old-11&limit=2")
                .then()
                .body("items.externalId", equalTo(List.of("a", "c")))
                .body("items.reason", equalTo(List.of("status-unknown", "catalogue-item-unknown")))
                .body("next", equalTo("c"));
        admin().get("/imports/issues/refused?source=old-11&limit=2&after=c")
                .then()
                .body("items.externalId", equalTo(List.of("d")))
                .body("next", nullValue());
        admin().get("/imports/issues/refused?source=nowhere").then().body("items", empty());
    }

    @Test
    void an_id_that_is_too_long_to_be_one_is_refused() {
        take("old-12", row("x".repeat(201), Map.of())).body("refused.reason", equalTo(List.of("external-id-too-long")));
        take("old-12", row("x".repeat(200), Map.of())).body("accepted", equalTo(1));
    }

    @Test
    void only_an_administrator_imports() {
        dispatcher()
                .header("Idempotency-Key", key())
                .body(Map.of("source", "x", "rows", List.of(row("1", Map.of()))))
                .post("/imports/issues")
                .then()
                .statusCode(403);
    }

    @SafeVarargs
    private static ValidatableResponse take(String source, Map<String, Object>... rows) {
        return admin().header("Idempotency-Key", key())
                .body(Map.of("source", source, "rows", List.of(rows)))
                .post("/imports/issues")
                .then()
                .statusCode(200);
    }

    private String idOf(String source, String externalId) {
        return database.row(
                        "SELECT issue_id FROM import_row WHERE source = ? AND external_id = ?",
                        row -> row.getString(1),
                        source,
                        externalId)
                .orElseThrow();
    }

    private static Map<String, Object> step(String at, String name, @Nullable String by, @Nullable String note) {
        Map<String, Object> step = new HashMap<>();
        step.put("at", at);
        step.put("name", name);
        step.put("by", by);
        step.put("note", note);
        return step;
    }

    private static Map<String, Object> row(String id, Map<String, Object> but) {
        Map<String, Object> row = new HashMap<>();
        row.put("externalId", id);
        row.put("catalogueItem", "road-damage");
        row.put("status", "closed");
        row.put("requestedAt", "2018-01-01T00:09:48-05:00");
        row.put("updatedAt", "2018-01-02T21:16:34-05:00");
        row.put("closedAt", "2018-01-02T21:16:34-05:00");
        row.put("closureCode", "Resolved");
        row.put("longitude", 112.61);
        row.put("latitude", 26.89);
        row.put("placeText", "旧街 4 号");
        row.put("hasPhoto", true);
        row.putAll(but);
        return row;
    }
}
