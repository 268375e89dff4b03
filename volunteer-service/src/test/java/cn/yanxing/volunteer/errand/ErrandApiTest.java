package cn.yanxing.volunteer.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.contracts.VolunteerEvent.HoursPosted;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.volunteer.Door;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ErrandApiTest {

    private static final Instant MONDAY_NINE = Instant.parse("2025-11-24T01:00:00Z");
    private static final String TONIGHT = "2025-11-24T12:00:00Z";
    private static final Door LIU_FANG = Door.of("liu.fang", "resident");
    private static final Door DISPATCHER = Door.ofUnit("dispatcher", "centre", "dispatcher");

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    OutboxProbe outbox;

    @BeforeEach
    void monday_morning_in_testonia() {
        register.put();
        clock.set(MONDAY_NINE);
    }

    @Test
    void a_residents_errand_is_offered_with_its_place() {
        String errand = LIU_FANG.ask(2, TONIGHT);

        assertThat(LIU_FANG.errand(errand).getString("status")).isEqualTo("OFFERED");
        assertThat(LIU_FANG.errand(errand).getString("gridName")).isEqualTo("grid-1");
        assertThat(LIU_FANG.errand(errand).getList("actions")).containsExactly("cancellation");
        assertThat(outbox.types(errand)).containsExactly("errand.offered.v1");
    }

    @Test
    void an_errand_is_taken_attended_completed_and_its_minutes_posted() {
        Door volunteer = Door.aVolunteerOf("team-red");
        Door leader = Door.aLeaderOf("team-red");
        String errand = LIU_FANG.ask(1, TONIGHT);
        volunteer.act(errand, "acceptance", Map.of()).statusCode(200).body("actions", contains("check-in"));
        String code =
                leader.get("/errands/" + errand + "/check-in-code").extract().path("code");
        volunteer.act(errand, "check-in", Map.of("code", code)).statusCode(200).body("status", equalTo("IN_SERVICE"));
        clock.advance(Duration.ofMinutes(95).plusSeconds(1));
        String later =
                leader.get("/errands/" + errand + "/check-in-code").extract().path("code");
        volunteer.act(errand, "check-out", Map.of("code", later)).statusCode(200);

        leader.complete(errand)
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("actions", empty());

        assertThat(outbox.types(errand))
                .containsExactly(
                        "errand.offered.v1", "errand.accepted.v1", "errand.attended.v1", "errand.completed.v1");
        ErrandCompleted completed = (ErrandCompleted) outbox.events(errand).get(3);
        UUID me = completed.attendees().get(0);
        HoursPosted posted = (HoursPosted) outbox.events(me).get(0);
        assertThat(posted.minutes()).isEqualTo(96);
        assertThat(posted.unit()).isEqualTo("street-a");
        assertThat(posted.evidence()).isEqualTo(Evidence.E4);
        volunteer.get("/hours/me").body("minutes", equalTo(96)).body("claims.items[0].number", startsWith("V2025-"));
        leader.get("/hours?team=team-red").statusCode(200).body("nameMasked", hasItem("张*敏"));
    }

    @Test
    void the_history_tells_every_act_in_order() {
        Door volunteer = Door.aVolunteerOf("team-red");
        String errand = LIU_FANG.ask(1, TONIGHT);
        volunteer.act(errand, "acceptance", Map.of());
        volunteer.act(errand, "check-in", Map.of());
        volunteer.complete(errand).statusCode(200);

        LIU_FANG.get("/errands/" + errand + "/history")
                .body("act", contains("offer", "acceptance", "check-in", "completion"))
                .body("toStatus", contains("OFFERED", "ACCEPTED", "IN_SERVICE", "COMPLETED"))
                .body("[3].photos[0].service", equalTo("volunteer"))
                .body("[3].photos[0].link", startsWith("/api/v1/volunteer/photos/"));
    }

    @Test
    void others_see_that_places_are_taken_but_not_by_whom() {
        Door volunteer = Door.aVolunteerOf("team-red");
        String errand = LIU_FANG.ask(2, TONIGHT);
        volunteer.act(errand, "acceptance", Map.of()).body("participants.nameMasked", contains("张*敏"));

        LIU_FANG.get("/errands/" + errand).body("taken", equalTo(1)).body("participants", empty());
        DISPATCHER.get("/errands/" + errand).body("participants.nameMasked", contains("张*敏"));
    }

    @Test
    void an_errand_that_concerns_me_not_is_not_there() {
        String errand = LIU_FANG.ask(1, TONIGHT);
        Door somebodyElse = Door.of("zhao.min", "resident");

        somebodyElse.get("/errands/" + errand).statusCode(404).body("type", equalTo("/problems/not-found"));
        somebodyElse.get("/errands").body("items", empty());
        LIU_FANG.get("/errands?status=OFFERED").body("items.id", hasItem(errand));
        Door.ofUnit("grid", "street-a", "grid-worker").get("/errands/" + errand).statusCode(200);
        Door.ofUnit("grid-b", "street-b", "grid-worker")
                .get("/errands/" + errand)
                .statusCode(404);
    }

    @Test
    void the_list_goes_page_by_page() {
        Door asker = Door.of("page.turner", "resident");
        String first = asker.ask(1, TONIGHT);
        String second = asker.ask(1, TONIGHT);

        String next = asker.get("/errands?limit=1")
                .body("items.id", contains(second))
                .extract()
                .path("next");

        asker.get("/errands?limit=1&after=" + next).body("items.id", contains(first));
    }

    @Test
    void whoever_has_not_registered_cannot_take_an_errand() {
        String errand = LIU_FANG.ask(1, TONIGHT);

        Door.of("nobody", "volunteer")
                .request()
                .header("If-Match", "\"0\"")
                .post(Door.ROOT + "/errands/" + errand + "/acceptance")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-registered-volunteer"))
                .body("detail", equalTo("expected a registered volunteer, but nobody is not registered"));
    }

    @Test
    void a_full_errand_says_so_in_the_readers_language() {
        String errand = LIU_FANG.ask(1, TONIGHT);
        Door.aVolunteerOf("team-red").act(errand, "acceptance", Map.of()).statusCode(200);
        Door late = Door.aLeaderOf("team-blue");

        late.act(errand, "acceptance", Map.of())
                .statusCode(422)
                .body("detail", equalTo("expected a free place, but all 1 are taken"));
        late.request()
                .header("Accept-Language", "zh-CN")
                .header("If-Match", late.get("/errands/" + errand).extract().header("ETag"))
                .post(Door.ROOT + "/errands/" + errand + "/acceptance")
                .then()
                .statusCode(422);
        assertThat(outbox.types(errand)).containsExactly("errand.offered.v1", "errand.accepted.v1");
    }

    @Test
    void a_wrong_code_proves_nothing() {
        Door volunteer = Door.aVolunteerOf("team-red");
        String errand = LIU_FANG.ask(1, TONIGHT);
        volunteer.act(errand, "acceptance", Map.of());

        volunteer
                .act(errand, "check-in", Map.of("code", "000000"))
                .statusCode(422)
                .body("type", equalTo("/problems/check-in-code-wrong"));
    }

    @Test
    void nobody_is_in_two_places() {
        Door volunteer = Door.aVolunteerOf("team-red");
        String here = LIU_FANG.ask(1, TONIGHT);
        String there = LIU_FANG.ask(1, TONIGHT);
        volunteer.act(here, "acceptance", Map.of());
        volunteer.act(there, "acceptance", Map.of());
        volunteer.act(here, "check-in", Map.of()).statusCode(200);

        volunteer
                .act(there, "check-in", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/checked-in-elsewhere"));
    }

    @Test
    void a_skewed_clock_does_not_count_a_minute_twice() {
        Door volunteer = Door.aVolunteerOf("team-red");
        String here = LIU_FANG.ask(1, TONIGHT);
        String there = LIU_FANG.ask(1, TONIGHT);
        volunteer.act(here, "acceptance", Map.of());
        volunteer.act(there, "acceptance", Map.of());
        volunteer.act(here, "check-in", Map.of());
        clock.advance(Duration.ofMinutes(30));
        volunteer.act(here, "check-out", Map.of());
        clock.set(MONDAY_NINE.plus(Duration.ofMinutes(29)));
        volunteer.act(there, "check-in", Map.of()).statusCode(200);
        clock.set(MONDAY_NINE.plus(Duration.ofMinutes(60)));

        volunteer.complete(here).statusCode(200);
        volunteer.complete(there).statusCode(200);

        volunteer.get("/hours/me").body("minutes", equalTo(60));
    }

    @Test
    void an_unknown_photo_completes_nothing() {
        Door volunteer = Door.aVolunteerOf("team-red");
        String errand = LIU_FANG.ask(1, TONIGHT);
        volunteer.act(errand, "acceptance", Map.of());
        volunteer.act(errand, "check-in", Map.of());

        volunteer
                .act(errand, "completion", Map.of("text", "done", "photos", List.of(new UUID(1, 1))))
                .statusCode(422)
                .body("type", equalTo("/problems/photo-unknown"));
        assertThat(volunteer.errand(errand).getString("status")).isEqualTo("IN_SERVICE");
    }

    @Test
    void completing_without_a_photo_is_malformed() {
        String errand = LIU_FANG.ask(1, TONIGHT);

        Door.aVolunteerOf("team-red")
                .act(errand, "completion", Map.of("text", "done", "photos", List.of()))
                .statusCode(400)
                .body("errors.field", hasItem("photos"));
    }

    @Test
    void a_list_of_photos_with_nothing_in_it_is_malformed() {
        String errand = LIU_FANG.ask(1, TONIGHT);

        Door.aVolunteerOf("team-red")
                .act(errand, "completion", Map.of("text", "done", "photos", Collections.singletonList(null)))
                .statusCode(400);
    }

    @Test
    void ending_an_errand_needs_the_version_that_was_seen() {
        String errand = LIU_FANG.ask(1, TONIGHT);
        Map<String, String> reason = Map.of("reasonCode", "WEATHER");

        LIU_FANG.post("/errands/" + errand + "/cancellation", reason).statusCode(428);
        LIU_FANG.request()
                .header("If-Match", "\"77\"")
                .body(reason)
                .post(Door.ROOT + "/errands/" + errand + "/cancellation")
                .then()
                .statusCode(412);
        LIU_FANG.act(errand, "cancellation", reason).statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void taking_coming_and_going_need_the_version_that_was_seen_too() {
        Door volunteer = Door.aVolunteerOf("team-red");
        String errand = LIU_FANG.ask(1, TONIGHT);

        for (String act : List.of("acceptance", "check-in", "check-out")) {
            volunteer
                    .post("/errands/" + errand + "/" + act, Map.of())
                    .statusCode(428)
                    .body("type", equalTo("/problems/version-missing"));
            volunteer.act(errand, act, Map.of()).statusCode(200);
        }
    }

    @Test
    void what_the_life_cycle_forbids_names_what_it_allows() {
        Door volunteer = Door.aVolunteerOf("team-red");
        String errand = LIU_FANG.ask(1, TONIGHT);
        volunteer.act(errand, "acceptance", Map.of());
        volunteer.act(errand, "check-in", Map.of());

        LIU_FANG.act(errand, "cancellation", Map.of("reasonCode", "WEATHER"))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("from", equalTo("IN_SERVICE"))
                .body("to", equalTo("CANCELLED"))
                .body("allowed", containsInAnyOrder("IN_SERVICE", "COMPLETED"));
    }

    @Test
    void a_place_outside_and_an_unknown_kind_are_refused() {
        Map<String, Object> far = new HashMap<>(Door.anAsk(1, TONIGHT));
        far.put("longitude", 10.0);
        Map<String, Object> unsafe = new HashMap<>(Door.anAsk(1, TONIGHT));
        unsafe.put("kind", "WINDOW_CLEANING_AT_THE_TOP");

        LIU_FANG.post("/errands", far).statusCode(422).body("type", equalTo("/problems/place-outside-the-district"));
        LIU_FANG.post("/errands", unsafe).statusCode(422).body("type", equalTo("/problems/errand-kind-unknown"));
    }

    @Test
    void a_repeated_ask_offers_once() {
        UUID key = UUID.randomUUID();
        String first = again(key, Door.anAsk(1, TONIGHT), 201);

        assertThat(again(key, Door.anAsk(1, TONIGHT), 201)).isEqualTo(first);
        assertThat(again(key, Door.anAsk(2, TONIGHT), 422)).isNull();
    }

    private static String again(UUID key, Object body, int status) {
        return LIU_FANG.request(key)
                .body(body)
                .post(Door.ROOT + "/errands")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    @Test
    void nobody_took_it_in_time_so_it_lapses() {
        String errand = LIU_FANG.ask(1, TONIGHT);
        clock.set(Instant.parse(TONIGHT).plusSeconds(1));

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> LIU_FANG.errand(errand).getString("status").equals("LAPSED"));

        assertThat(outbox.types(errand)).containsExactly("errand.offered.v1", "errand.lapsed.v1");
        LIU_FANG.get("/errands/" + errand)
                .body("reasonCode", equalTo("NOBODY_TOOK_IT"))
                .body("report", nullValue());
    }

    @Test
    void a_volunteer_who_never_comes_does_not_keep_the_errand_open_for_ever() {
        String errand = LIU_FANG.ask(1, TONIGHT);
        Door.aVolunteerOf("team-red").act(errand, "acceptance", Map.of()).statusCode(200);
        clock.set(Instant.parse(TONIGHT).plusSeconds(1));

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> LIU_FANG.errand(errand).getString("status").equals("LAPSED"));

        LIU_FANG.get("/errands/" + errand).body("reasonCode", equalTo("NOBODY_CAME"));
        LIU_FANG.get("/errands/" + errand + "/history").body("[2].fromStatus", equalTo("ACCEPTED"));
    }

    @Test
    void badges_and_figures_count_what_is_there() {
        Door volunteer = Door.aVolunteerOf("team-blue");
        String errand = LIU_FANG.ask(1, TONIGHT);
        volunteer.act(errand, "acceptance", Map.of());

        volunteer.get("/todo").body("counts.check-in", equalTo(1));
        assertThat(DISPATCHER.get("/figures").extract().<Integer>path("byStatus.ACCEPTED"))
                .isPositive();
    }
}
