package cn.yanxing.issue.register;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.inspector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class RegisterImportTest {

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void the_same_register_again_changes_nothing() {
        put(TestRegister.entries(), false)
                .statusCode(200)
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(TestRegister.entries().size()))
                .body("problems", empty());
    }

    @Test
    void a_new_unit_is_taken_and_told() {
        put(List.of(unit("dept-water", null)), false).statusCode(200).body("changed", equalTo(1));

        assertThat(outbox.types("unit/dept-water")).containsExactly("register.unit.v1");
        inspector().get("/register/units").then().body("code", hasItem("dept-water"));
    }

    @Test
    void a_leader_is_in_charge_of_one_thing_at_a_time() {
        Charge good = new Charge("wu-market", "wu", "吴联点", "point-market", null, null, null, null);
        Charge two = new Charge("wu-two", "wu", "吴联点", "point-park", null, null, "dept-roads", null);
        Charge none = new Charge("wu-none", "wu", "吴联点", null, null, null, null, null);
        Charge nowhere = new Charge("wu-nowhere", "wu", "吴联点", "point-nowhere", null, null, null, null);

        put(List.of(good, two, none, nowhere), false)
                .statusCode(422)
                .body("facts.problems.code", contains("charge-not-of-one", "charge-not-of-one", "point-unknown"));
        put(List.of(good), false).statusCode(200).body("changed", equalTo(1));
        inspector().get("/register/charges").then().body("code", hasItem("wu-market"));
        put(
                        List.of(new Charge(
                                "wu-market", "wu", "吴联点", "point-market", null, null, null, LocalDate.of(2026, 1, 1))),
                        false)
                .statusCode(200)
                .body("changed", equalTo(1));
    }

    @Test
    void a_dry_run_counts_and_changes_nothing() {
        put(List.of(unit("dept-dry", null)), true).statusCode(200).body("changed", equalTo(1));

        assertThat(outbox.types("unit/dept-dry")).isEmpty();
        inspector().get("/register/units").then().body("code", not(hasItem("dept-dry")));
    }

    @Test
    void every_wrong_entry_is_named_and_nothing_is_taken() {
        put(
                        List.of(
                                unit("dept-fine", null),
                                unit("dept-lost", "999999999999"),
                                new Team("team-lost", "迷路分队", "villages", "dept-nowhere", null),
                                new Grid("grid-bow", "蝴蝶结", "990001000000", null, bow(), true, null),
                                unit("dept-fine", null)),
                        false)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/register-refused"))
                .body("facts.problems.index", contains(1, 2, 3, 4))
                .body("facts.problems.code", contains("area-unknown", "unit-unknown", "outline-broken", "code-twice"));

        assertThat(outbox.types("unit/dept-fine")).isEmpty();
    }

    @Test
    void what_is_no_entry_is_named() {
        admin().body(
                        "{\"entries\":[{\"kind\":\"dragon\",\"code\":\"x\"},{\"kind\":\"unit\",\"code\":\"y\"},"
                                + "{\"kind\":\"unit\",\"unitKind\":\"STREET\",\"code\":\"z\",\"name\":\"z\",\"league\":\"z\"}]}")
                .put("/register")
                .then()
                .statusCode(422)
                .body("facts.problems", hasSize(3))
                .body("facts.problems.code", contains("kind-unknown", "field-missing", "field-missing"))
                .body("facts.problems[2].message", equalTo("应有 nameEn，但没有。"));
    }

    @Test
    void an_outline_with_nothing_where_a_position_should_be_is_named() {
        String grid =
                "{\"kind\":\"grid\",\"code\":\"g\",\"name\":\"g\",\"street\":\"990001000000\",\"demonstration\":true,"
                        + "\"outline\":{\"polygons\":%s}}";
        List<String> outlines = List.of("[[[null,[1,1],[1,2],[2,2],[1,1]]]]", "[[null]]", "[null]", "[]", "null");
        String entries = outlines.stream().map(grid::formatted).collect(Collectors.joining(","));

        admin().body("{\"entries\":[" + entries + "]}")
                .put("/register")
                .then()
                .statusCode(422)
                .body("facts.problems.findAll { it.code != 'code-twice' }.index", contains(0, 1, 2, 3, 4));
    }

    @Test
    void a_first_stage_or_a_season_that_is_none_is_named() {
        String item = "{\"kind\":\"catalogue-item\",\"code\":\"c%d\",\"name\":\"c\",\"nameEn\":\"c\",\"group\":\"g\","
                + "\"conditions\":[{\"code\":\"a\",\"name\":\"a\",\"limit\":5,\"unit\":\"WORKING_DAY\",%s}]}";
        List<String> wrong = List.of(
                "\"containment\":{\"count\":0,\"unit\":\"URGENT_HOUR\"}",
                "\"containment\":{\"count\":1}",
                "\"season\":{\"name\":\"s\",\"term\":{\"count\":1,\"unit\":\"WORKING_DAY\"}}",
                "\"season\":{\"name\":\"s\",\"days\":[{\"from\":\"02-30\",\"to\":\"03-01\"}],"
                        + "\"term\":{\"count\":1,\"unit\":\"WORKING_DAY\"}}",
                "\"season\":{\"name\":\"s\",\"days\":[],\"term\":{\"count\":0,\"unit\":\"WORKING_DAY\"}}");
        String entries = IntStream.range(0, wrong.size())
                .mapToObj(i -> item.formatted(i, wrong.get(i)))
                .collect(Collectors.joining(","));

        admin().body("{\"entries\":[" + entries + "]}")
                .put("/register")
                .then()
                .statusCode(422)
                .body("facts.problems.index", contains(0, 1, 2, 3, 4, 4))
                .body(
                        "facts.problems.code",
                        contains(
                                "limit-malformed",
                                "entry-unreadable",
                                "entry-unreadable",
                                "entry-unreadable",
                                "limit-malformed",
                                "season-empty"));
    }

    @Test
    void only_an_administrator_changes_the_register() {
        dispatcher().body("{\"entries\":[{}]}").put("/register").then().statusCode(403);
    }

    @Test
    void maps_get_outline_grids_and_points() {
        inspector().get("/register/outline.geojson").then().body("features", hasSize(1));
        inspector().get("/register/grids.geojson").then().body("features.properties.code", hasItem("grid-1"));
        inspector().get("/register/points.geojson").then().body("features.geometry.type", hasItem("Point"));
        inspector().get("/register/calendar").then().body("timeZone", equalTo("Asia/Shanghai"));
        inspector().get("/register/district").then().body("code", equalTo("990000"));
    }

    private static ValidatableResponse put(List<? extends RegisterEntry> entries, boolean dryRun) {
        String all = entries.stream().map(RegisterImportTest::json).collect(Collectors.joining(","));
        return admin().queryParam("dryRun", dryRun)
                .body("{\"entries\":[" + all + "]}")
                .put("/register")
                .then();
    }

    /** A unit says by its own kind that it is one. */
    private static String json(RegisterEntry entry) {
        ObjectNode node = (ObjectNode) WireJson.tree(WireJson.write(entry));
        if (!node.has("kind"))
            node.put("kind", entry.key().substring(0, entry.key().indexOf('/')));
        return node.toString();
    }

    private static Unit unit(String code, String area) {
        return new Unit(code, "水务局", "Water", UnitKind.DEPARTMENT, area, "departments", null);
    }

    private static Geometry bow() {
        return new Geometry(List.of(List.of(List.of(
                List.of(112.60, 26.88),
                List.of(112.62, 26.90),
                List.of(112.62, 26.88),
                List.of(112.60, 26.90),
                List.of(112.60, 26.88)))));
    }
}
