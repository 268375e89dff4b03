package cn.yanxing.kit.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.backbone.Tape;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.testing.Tokens;
import cn.yanxing.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutRelay.class)
@WithTestResource(SuiteResource.class)
class ReEmissionTest {

    private static final Actor ADMIN = new Actor("admin", null, Set.of(Roles.ADMINISTRATOR));

    @Inject
    Teller teller;

    @Inject
    ReEmission reEmission;

    @Inject
    UnsentRows rows;

    @Inject
    OutboxProbe probe;

    @Inject
    TestRegister testonia;

    @Inject
    Register register;

    @Inject
    EventFeed others;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @AfterEach
    void leave_nothing_to_send_to_others() {
        if (reEmission.current().isAsked()) reEmission.begin();
        rows.mark(rows.oldest(100_000), reEmission.current());
    }

    @Test
    void what_was_sent_travels_again_in_order_under_the_same_ids_before_anything_newer() throws Exception {
        UUID issue = teller.tell(3);
        teller.relayUntilSent(issue, kafka);
        List<Envelope> before = Tape.envelopes(kafka, "issues", issue);
        teller.tell(issue, 4);

        assertThat(reEmission.ask(ADMIN, "the disk is lost")).isGreaterThanOrEqualTo(3);
        teller.relayUntilSent(issue, kafka);

        List<Envelope> after = Tape.envelopes(kafka, "issues", issue);
        await().atMost(Duration.ofSeconds(1)).until(() -> !reEmission.current().isAsked());
        assertThat(after).extracting(Envelope::sequence).endsWith(1L, 2L, 3L, 4L);
        assertThat(after.subList(after.size() - 4, after.size() - 1)).isEqualTo(before);
    }

    @Test
    void a_mark_from_before_a_re_emission_is_void() {
        UUID issue = teller.tell(2);
        Emission readIn = reEmission.current();
        List<UnsentRow> batch = rows.oldest(10_000);

        rows.mark(batch, readIn);
        assertThat(probe.of(issue)).allMatch(OutboxProbe.Row::sent);

        assertThat(reEmission.ask(ADMIN, "the disk is lost")).isPositive();
        reEmission.begin();
        rows.mark(batch, readIn);
        assertThat(probe.of(issue)).noneMatch(OutboxProbe.Row::sent);
    }

    @Test
    void the_register_travels_as_it_stands_now_and_only_what_this_service_told_of_it() {
        testonia.put();
        String foreign = "unit-" + UUID.randomUUID();
        others.tell(new Unit(foreign, "别处", "Elsewhere", UnitKind.DEPARTMENT, null, "departments", null), 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> register.unit(foreign).isPresent());
        List<OutboxProbe.Row> before = probe.of("unit/street-a");

        reEmission.begin();

        List<OutboxProbe.Row> after = probe.of("unit/street-a");
        OutboxProbe.Row last = after.get(after.size() - 1);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(last.stream()).isEqualTo(EventTypes.REGISTER);
        assertThat(last.payload()).contains("甲街道");
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(probe.of("unit/" + foreign)).isEmpty();
    }

    @Test
    void an_administrator_asks_for_it_and_the_audit_knows_why() {
        UUID issue = teller.tell(1);
        rows.mark(rows.oldest(10_000), reEmission.current());
        long asked = reEmission.current().asked();

        sendAgain("{\"reason\":\"the disk of " + issue + "\"}", Roles.ADMINISTRATOR)
                .statusCode(200)
                .body("facts", greaterThanOrEqualTo(1));

        assertThat(reEmission.current().asked()).isEqualTo(asked + 1);
        given().auth()
                .oauth2(Tokens.of("auditor", null, Roles.AUDITOR))
                .get("/api/v1/kit/audit?subjectId=kit")
                .then()
                .statusCode(200)
                .body("items.purpose", hasItem(containsString(issue.toString())));
    }

    @Test
    void nobody_else_does_and_nobody_without_a_reason() {
        long asked = reEmission.current().asked();

        sendAgain("{\"reason\":\"no reason\"}", Roles.CENTRE_HEAD).statusCode(403);
        sendAgain("{\"reason\":\" \"}", Roles.ADMINISTRATOR).statusCode(400);

        assertThat(reEmission.current().asked()).isEqualTo(asked);
    }

    private static ValidatableResponse sendAgain(String body, String role) {
        return given().auth()
                .oauth2(Tokens.of("somebody", null, role))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/kit/backbone/re-emission")
                .then();
    }
}
