package cn.yanxing.kit.parking;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ParkedApiTest {

    @Inject
    EventFeed others;

    @Inject
    ParkedEvents parking;

    @Test
    void an_administrator_sees_what_is_parked_and_why() {
        UUID issue = UUID.randomUUID();
        ParkedEvent parked = aParkedEvent(issue);

        admin().get("/api/v1/kit/parked?limit=200").then().statusCode(200).body("items.key", hasItem(issue.toString()));
        admin().get("/api/v1/kit/parked/" + parked.id())
                .then()
                .statusCode(200)
                .body("reason", containsString("JsonParse"))
                .body("type", equalTo("issue.filed.v1"));
    }

    @Test
    void nobody_else_does() {
        given().auth()
                .oauth2(Tokens.of("li.na", "centre", Roles.DISPATCHER, Roles.AUDITOR))
                .get("/api/v1/kit/parked")
                .then()
                .statusCode(403);
        given().get("/api/v1/kit/parked").then().statusCode(401);
    }

    @Test
    void dropping_needs_a_reason_and_leaves_a_row_in_the_audit() {
        ParkedEvent parked = aParkedEvent(UUID.randomUUID());
        String drop = "/api/v1/kit/parked/" + parked.id() + "/drop";

        post().body("{\"reason\":\" \"}").post(drop).then().statusCode(400);
        post().body("{\"reason\":\"sent by a test\"}")
                .post(drop)
                .then()
                .statusCode(200)
                .body("state", equalTo("DROPPED"));

        post().body("{\"reason\":\"again\"}")
                .post(drop)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-parked"));
        given().auth()
                .oauth2(Tokens.of("auditor", null, Roles.AUDITOR))
                .get("/api/v1/kit/audit?subjectId=" + parked.id())
                .then()
                .statusCode(200)
                .body("items.act", contains("drop"))
                .body("items[0].purpose", containsString("sent by a test"));
    }

    @Test
    void a_released_event_that_still_cannot_be_handled_is_parked_again() {
        UUID issue = UUID.randomUUID();
        ParkedEvent parked = aParkedEvent(issue);

        post().post("/api/v1/kit/parked/" + parked.id() + "/release")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"));

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            ParkedEvent now = parking.get(parked.id());
            return now.state().equals("PARKED") && now.attempts() > parked.attempts();
        });
    }

    @Test
    void health_and_metrics_show_listeners_relay_and_what_is_parked() {
        aParkedEvent(UUID.randomUUID());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/q/health/well")
                .then()
                .body("checks.name", hasItem("relay"))
                .body("checks.find { it.name == 'listeners' }.data.'kit.ear'", equalTo("LISTENING"))
                .body("checks.find { it.name == 'listeners' }.data.'kit.ear PARKED'", containsString("oldest")));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/q/metrics")
                .then()
                .body(containsString("yanxing_outbox_unsent"))
                .body(containsString("yanxing_inbox_held{listener=\"kit.ear\",state=\"PARKED\"")));
    }

    private ParkedEvent aParkedEvent(UUID issue) {
        others.send("issues", EventFeed.envelope(UUID.randomUUID(), "issue.filed.v1", issue.toString(), 1), "no JSON");
        await().atMost(Duration.ofSeconds(20)).until(() -> parking.list("PARKED", null, 10_000).stream()
                .anyMatch(event -> issue.toString().equals(event.key())));
        return parking.list("PARKED", null, 10_000).stream()
                .filter(event -> issue.toString().equals(event.key()))
                .findFirst()
                .orElseThrow();
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("admin", null, Roles.ADMINISTRATOR));
    }

    private static RequestSpecification post() {
        return admin().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
