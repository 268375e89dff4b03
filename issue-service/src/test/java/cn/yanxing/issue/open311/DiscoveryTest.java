package cn.yanxing.issue.open311;

import static cn.yanxing.issue.open311.CityApp.asking;
import static cn.yanxing.issue.open311.CityApp.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger finds: discovery, services and definitions, and the form of every answer (checks 1-11, 60). */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class DiscoveryTest {

    @Inject
    TestRegister register;

    @BeforeEach
    @AfterEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void c01_discovery_names_every_field_in_both_formats() {
        get("/discovery.json")
                .then()
                .statusCode(200)
                .body("contact", containsString("泰斯特区"))
                .body("endpoints.type", contains("production", "test"))
                .body("endpoints.formats", everyItem(contains("text/xml", "application/json")));
        get("/discovery.xml")
                .then()
                .statusCode(200)
                .body("discovery.endpoints.endpoint[0].formats.format[0]", equalTo("text/xml"))
                .body("discovery.endpoints.endpoint[0].url", containsString("/open311/v2"));
    }

    @Test
    void c02_the_changeset_moves_when_a_service_does_and_only_then() {
        String before = changeset();
        assertThat(changeset()).isEqualTo(before);

        register.put(renamed("路面坑洼"));
        String after = changeset();
        register.put();
        String backAgain = changeset();

        assertThat(OffsetDateTime.parse(after)).isAfter(OffsetDateTime.parse(before));
        assertThat(OffsetDateTime.parse(backAgain)).isAfter(OffsetDateTime.parse(after));
        assertThat(OffsetDateTime.parse(before).toInstant())
                .isBefore(Instant.now().plusSeconds(5));
    }

    @Test
    void c03_the_extension_wins_over_what_is_accepted() {
        asking().accept("text/xml")
                .get(CityApp.ROOT + "/v2/services.json")
                .then()
                .statusCode(200)
                .contentType("application/json");
        asking().accept("application/json")
                .get(CityApp.ROOT + "/v2/services.xml")
                .then()
                .statusCode(200)
                .contentType("text/xml");
        asking().accept("image/png")
                .get(CityApp.ROOT + "/v2/services.xml")
                .then()
                .statusCode(200);
    }

    @Test
    void c04_c05_c06_an_answer_says_its_type_and_letters_and_has_neither_mark_nor_namespace() {
        Response xml = get("/v2/services.xml");
        byte[] bytes = xml.asByteArray();

        assertThat(xml.header("Content-Type").replace(" ", "")).isEqualTo("text/xml;charset=utf-8");
        assertThat(get("/v2/services.json").header("Content-Type").replace(" ", ""))
                .isEqualTo("application/json;charset=utf-8");
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("路面破损");
        assertThat(text).doesNotContain("xmlns");
        assertThat(bytes[0]).isEqualTo((byte) '<');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2/services.csv",
                "/v2/services",
                "/v2/requests.rss",
                "/v2/requests/1",
                "/v2/nonsense.xml",
                "/v3/services.xml",
                "/discovery",
                "/nonsense"
            })
    void c07_an_unknown_extension_or_address_is_404_with_errors(String path) {
        get(path).then().statusCode(404).body("errors.error.code", equalTo("404"));
    }

    @Test
    void c07_a_client_of_json_hears_of_an_unknown_address_in_json() {
        get("/v2/nonsense.json").then().statusCode(404).body("code", contains("404"));
    }

    @Test
    void c08_services_have_all_seven_fields_in_both_formats() {
        get("/v2/services.json")
                .then()
                .statusCode(200)
                .body("service_code", hasItems("road-damage", "litter", "elder-help"))
                .body("find { it.service_code == 'road-damage' }.service_name", equalTo("路面破损"))
                .body("find { it.service_code == 'road-damage' }.group", equalTo("facilities"))
                .body("find { it.service_code == 'road-damage' }.type", equalTo("realtime"))
                .body("find { it.service_code == 'litter' }.type", equalTo("batch"))
                .body("find { it.service_code == 'elder-help' }.type", equalTo("blackbox"));
        get("/v2/services.xml").then().statusCode(200).body("services.service.service_code", hasItem("road-damage"));
    }

    @Test
    void c09_metadata_is_true_just_where_the_definition_has_attributes() {
        List<String> codes = get("/v2/services.json").path("service_code");
        for (String code : codes) {
            boolean metadata = get("/v2/services.json").path("find { it.service_code == '" + code + "' }.metadata");
            List<?> attributes = get("/v2/services/" + code + ".json").path("attributes");

            assertThat(attributes.isEmpty()).as(code).isEqualTo(!metadata);
        }
        get("/v2/services/litter.json").then().body("attributes", empty());
        assertThat(get("/v2/services/litter.xml").asString()).contains("<attributes/>");
    }

    @Test
    void c10_the_orders_of_a_definition_are_its_own_and_begin_with_one() {
        List<Integer> orders = get("/v2/services/road-damage.json").path("attributes.order");

        assertThat(orders)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, orders.size()).boxed().toList());
        get("/v2/services/road-damage.xml")
                .then()
                .body("service_definition.attributes.attribute.code", equalTo("condition"))
                .body(
                        "service_definition.attributes.attribute.values.value.key",
                        contains("small", "urgent", "collapse"));
    }

    @Test
    void c11_an_unknown_service_is_404() {
        get("/v2/services/nonsense.json").then().statusCode(404).body("", hasSize(1));
        get("/v2/services/nonsense.xml").then().statusCode(404);
    }

    @Test
    void c11_an_item_that_takes_no_new_reports_is_no_service() {
        register.put(ended());

        get("/v2/services/drains.json").then().statusCode(404);
        assertThat(get("/v2/services.json").asString()).doesNotContain("drains");
    }

    @Test
    void c60_head_and_options_are_answered_and_every_site_may_read() {
        asking().head(CityApp.ROOT + "/v2/services.json")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
        asking().header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .options(CityApp.ROOT + "/v2/requests.json")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 204))
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Content-Type"));
        asking().get(CityApp.ROOT + "/v2/nonsense.json")
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void c60_another_method_is_an_error_of_this_door() {
        Response answer = asking().delete(CityApp.ROOT + "/v2/requests.json");

        answer.then().statusCode(org.hamcrest.Matchers.oneOf(400, 404));
        OurSchemas.json("errors", answer.asString());
    }

    private static String changeset() {
        Response document = get("/discovery.json");
        String changeset = document.path("changeset");
        assertThat(document.<List<String>>path("endpoints.changeset")).containsOnly(changeset);
        return changeset;
    }

    private static List<RegisterEntry> renamed(String name) {
        return List.of(new CatalogueItem(
                "road-damage",
                name,
                "Damaged road",
                "facilities",
                List.of(
                        new Condition("small", "一般破损", 5, LimitUnit.CALENDAR_DAY),
                        new Condition("urgent", "影响通行", 24, LimitUnit.WORKING_HOUR)),
                "dept-roads",
                null,
                null));
    }

    private static List<RegisterEntry> ended() {
        return List.of(new CatalogueItem(
                "drains",
                "雨水箅子",
                "Drains",
                "facilities",
                List.of(new Condition("any", "任何", 5, LimitUnit.CALENDAR_DAY)),
                null,
                null,
                LocalDate.of(2025, 1, 1)));
    }
}
