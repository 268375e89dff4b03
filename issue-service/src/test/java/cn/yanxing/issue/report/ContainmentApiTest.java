package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.handedOver;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.photo;
import static cn.yanxing.issue.Desk.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.contracts.IssueEvent.IssueContained;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A road that caved in: fenced off within two hours, mended in five days after, three in the rains. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class ContainmentApiTest {

    private static final String ROADS = "dept-roads";
    private static final String COLLAPSE = "collapse";
    private static final Duration SOON = Duration.ofSeconds(30);

    /** In November, when it does not rain, and not after now: Kafka takes nothing from the future. */
    private static final Instant IN_WINTER = Instant.parse("2025-11-17T02:00:00Z");

    private static final Instant IN_THE_RAINS = Instant.parse("2025-07-14T02:00:00Z");

    @Inject
    TestRegister register;

    @Inject
    OutboxProbe outbox;

    @Inject
    MovableClock clock;

    @Inject
    EscalationService escalation;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void the_unit_shows_that_the_danger_is_stopped_and_then_puts_it_right() {
        clock.set(IN_WINTER);
        String issue = handedOver(ROADS, COLLAPSE);
        admin().get("/issues/" + issue)
                .then()
                .body("limit.term.count", equalTo(5))
                .body("limit.season", nullValue())
                .body("limit.containment.deadline.dueAt", equalTo(after(Duration.ofHours(2))))
                .body("containment.dueAt", equalTo(after(Duration.ofHours(2))))
                .body("dueAt", equalTo(after(Duration.ofHours(5 * 24 + 2))));
        handler(ROADS).get("/issues/" + issue).then().body("actions", hasItem("containment"));
        clock.set(IN_WINTER.plus(Duration.ofHours(1)));

        fencedOff(issue)
                .statusCode(200)
                .body("status", equalTo("HANDED_OVER"))
                .body("containment.containedAt", equalTo(after(Duration.ofHours(1))))
                .body("containment.wasOverdue", equalTo(false))
                .body("dueAt", equalTo(after(Duration.ofHours(5 * 24 + 2))))
                .body("actions", not(hasItem("containment")));
        fencedOff(issue).statusCode(422).body("type", equalTo("/problems/already-contained"));

        admin().get("/issues/" + issue + "/history")
                .then()
                .body("findAll { it.act == 'containment' }.note", equalTo(List.of("已围挡")))
                .body("find { it.act == 'containment' }.photos", hasSize(1));
        IssueContained told = (IssueContained) outbox.events(issue).get(3);
        assertThat(told.dueAt()).isEqualTo(IN_WINTER.plus(Duration.ofHours(2)));
        assertThat(told.photos()).hasSize(1);
    }

    @Test
    void a_first_stage_that_passes_is_told_once_however_often_the_timer_rings() {
        clock.set(IN_WINTER);
        String issue = signed(ROADS, COLLAPSE);
        clock.set(IN_WINTER.plus(Duration.ofHours(3)));

        await().atMost(SOON).until(() -> outbox.types(issue).contains("issue.containment-overdue.v1"));
        escalation.endFirstStage(UUID.fromString(issue));
        admin().get("/issues/" + issue)
                .then()
                .body("containment.overdue", equalTo(true))
                .body("containment.wasOverdue", equalTo(true))
                .body("overdue", equalTo(false))
                .body("wasOverdue", equalTo(false));
        fencedOff(issue)
                .statusCode(200)
                .body("containment.overdue", equalTo(false))
                .body("containment.wasOverdue", equalTo(true));

        assertThat(outbox.types(issue).stream().filter("issue.containment-overdue.v1"::equals))
                .hasSize(1);
        assertThat(outbox.types(issue)).endsWith("issue.contained.v1");
    }

    @Test
    void lists_figures_and_exports_tell_where_danger_was_not_stopped_in_time() {
        clock.set(IN_WINTER.minus(Duration.ofDays(30)));
        String late = signed(ROADS, COLLAPSE);
        String stopped = signed(ROADS, COLLAPSE);
        fencedOff(stopped).statusCode(200);
        clock.advance(Duration.ofHours(2));
        String list = "?containmentOverdue=true&limit=200&unit=" + ROADS;
        admin().get("/issues" + list).then().body("items.id", not(hasItem(late)));
        int before = admin().get("/issues/figures?unit=" + ROADS).path("containmentOverdue");
        clock.advance(Duration.ofSeconds(1));

        admin().get("/issues" + list).then().body("items.id", hasItem(late)).body("items.id", not(hasItem(stopped)));
        admin().get("/issues/figures?unit=" + ROADS).then().body("containmentOverdue", equalTo(before + 1));
        await().atMost(SOON).until(() -> outbox.types(late).contains("issue.containment-overdue.v1"));
        fencedOff(late).statusCode(200);

        admin().get("/issues" + list).then().body("items.id", not(hasItem(late)));
        String number = admin().get("/issues/" + late).path("number");
        admin().get("/issues?text=" + number).then().body("items.containmentWasOverdue", contains(true));
        assertThat(admin().get("/issues/export.csv?text=" + number).asString())
                .contains("曾超期控制险情")
                .containsPattern(number + ".*,否,否,是");
    }

    @Test
    void what_has_one_stage_and_what_is_another_units_is_refused() {
        String small = signed(ROADS);

        fencedOff(small).statusCode(422).body("type", equalTo("/problems/nothing-to-contain"));
        admin().get("/issues/" + small)
                .then()
                .body("containment", nullValue())
                .body("limit.containment", nullValue())
                .body("limit.term.count", equalTo(5));
        act(
                        handler("dept-parks"),
                        signed(ROADS, COLLAPSE),
                        "containment",
                        Map.of("note", "已围挡", "photos", List.of(photo("dept-parks"))))
                .statusCode(403);
    }

    @Test
    void it_is_said_with_words_and_photos_or_not_at_all() {
        String issue = signed(ROADS, COLLAPSE);

        act(handler(ROADS), issue, "containment", Map.of("note", "已围挡", "photos", List.of()))
                .statusCode(400);
        act(handler(ROADS), issue, "containment", Map.of("photos", List.of(photo(ROADS))))
                .statusCode(400);
        admin().get("/issues/" + issue).then().body("containment.containedAt", nullValue());
    }

    @Test
    void the_day_of_the_hand_over_chooses_the_season_and_the_view_says_so_in_both_languages() {
        clock.set(IN_THE_RAINS);
        String issue = handedOver(ROADS, COLLAPSE);

        admin().header("Accept-Language", "en")
                .get("/issues/" + issue)
                .then()
                .body("limit.season", equalTo("汛期"))
                .body("limit.term.count", equalTo(3))
                .body("limitWhy", containsString("danger to be contained within 2 hour(s)"))
                .body("limitWhy", containsString("the limit is 3 calendar day(s) as in the season 汛期"))
                .body(
                        "dueAt",
                        equalTo(IN_THE_RAINS.plus(Duration.ofHours(3 * 24 + 2)).toString()));
        admin().get("/issues/" + issue)
                .then()
                .body("limitWhy", containsString("2个紧急工作时（昼夜连续）内（2025年7月14日 12:00前）控制险情"))
                .body("limitWhy", containsString("按汛期时限3个自然日"))
                .body("version", notNullValue());
    }

    private ValidatableResponse fencedOff(String issue) {
        return act(handler(ROADS), issue, "containment", Map.of("note", "已围挡", "photos", List.of(photo(ROADS))));
    }

    private static String after(Duration passed) {
        return IN_WINTER.plus(passed).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
