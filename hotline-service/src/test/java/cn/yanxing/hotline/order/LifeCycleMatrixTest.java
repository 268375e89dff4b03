package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.Desk.accepted;
import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.agent;
import static cn.yanxing.hotline.Desk.as;
import static cn.yanxing.hotline.Desk.caller;
import static cn.yanxing.hotline.Desk.dispatched;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.dutyOfficer;
import static cn.yanxing.hotline.Desk.handler;
import static cn.yanxing.hotline.Desk.read;
import static cn.yanxing.hotline.Desk.registered;
import static cn.yanxing.hotline.Desk.replied;
import static cn.yanxing.hotline.Desk.reviewed;
import static cn.yanxing.hotline.Desk.signed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.hotline.Desk;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every act in every state, by every role: done where the rule book says so, refused by name elsewhere. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class LifeCycleMatrixTest {

    private static final String ROADS = "dept-roads";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Out of every open order. */
    private static final Set<String> ALWAYS_OPEN = Set.of("transfer", "withdrawal", "voiding", "urge", "supplement");

    /** What can be done in which state besides, while nothing waits for a decision; the caller can always be looked up. */
    private static final Map<OrderStatus, Set<String>> RULE_BOOK = new EnumMap<>(Map.ofEntries(
            Map.entry(OrderStatus.PENDING_ACCEPT, Set.of("acceptance", "direct-answer", "refusal")),
            Map.entry(OrderStatus.PENDING_DISPATCH, Set.of("dispatch")),
            Map.entry(OrderStatus.DISPATCHED, Set.of("signature", "return-request")),
            Map.entry(OrderStatus.IN_PROGRESS, Set.of("reply", "return-request")),
            Map.entry(OrderStatus.ARBITRATING, Set.of("arbitration-ruling")),
            Map.entry(OrderStatus.PENDING_REVIEW, Set.of("review")),
            Map.entry(OrderStatus.PENDING_CALLBACK, Set.of("call-back")),
            Map.entry(OrderStatus.CLOSED, Set.of("reopening")),
            Map.entry(OrderStatus.NOT_ACCEPTED, Set.of("objection")),
            Map.entry(OrderStatus.TRANSFERRED, Set.of()),
            Map.entry(OrderStatus.REVOKED, Set.of()),
            Map.entry(OrderStatus.VOID, Set.of()),
            Map.entry(OrderStatus.ARCHIVED, Set.of())));

    /** What is said about requests; what may be asked when, by what was asked before, is RequestRulesTest's. */
    private static final List<String> REQUESTS = List.of(
            "return-request",
            "arbitration-request",
            "request-signature",
            "request-withdrawal",
            "return-decision",
            "arbitration-ruling");

    private static final List<String> ROLES = List.of(
            Roles.RESIDENT,
            Roles.GRID_WORKER,
            Roles.DISPATCHER,
            Roles.UNIT_HANDLER,
            Roles.UNIT_LEADER,
            Roles.DUTY_OFFICER,
            Roles.AGENT,
            Roles.REVIEWER,
            Roles.CALL_BACK,
            Roles.ARBITER,
            Roles.CENTRE_HEAD,
            Roles.SUPERVISOR,
            Roles.ADMINISTRATOR);

    /** An act, whose it is, and what they say. */
    private record Tried(String act, Supplier<RequestSpecification> by, Map<String, ?> says) {}

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    ReactionService reactions;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void every_act_and_every_state_is_named_in_this_test() {
        assertThat(acts().stream().map(Tried::act))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(OrderAction.values()).map(OrderAction::path), REQUESTS.stream())
                                .toList());
        assertThat(RULE_BOOK.keySet()).containsExactlyInAnyOrder(OrderStatus.values());
    }

    @Test
    void in_every_state_every_act_is_done_or_refused_as_the_rule_book_says() {
        for (OrderStatus state : OrderStatus.values()) {
            String order = anOrderThatIs(state);
            for (Tried tried : acts()) {
                String what = state + " " + tried.act();
                Response answer = does(tried, order);
                if (allowedIn(state).contains(tried.act())) {
                    assertThat(answer.statusCode())
                            .as(what + " " + answer.asString())
                            .isEqualTo(200);
                    order = anOrderThatIs(state);
                } else mustBeRefusedByName(answer, what);
                assertThat(read(order).<String>path("status")).as(what).isEqualTo(state.name());
            }
        }
    }

    @Test
    void a_button_is_shown_where_the_act_is_done_and_nowhere_else() {
        for (OrderStatus state : OrderStatus.values()) {
            String order = anOrderThatIs(state);
            Set<String> shown = new TreeSet<>();
            for (Tried tried : acts())
                if (buttons(tried.by().get(), order).contains(tried.act())) shown.add(tried.act());
            assertThat(shown).as(state.name()).isEqualTo(new TreeSet<>(allowedIn(state)));
        }
    }

    /** Each state is looked at by each role, and each button that is shown is pressed on an order of its own. */
    @Test
    void whatever_button_a_role_is_shown_the_door_opens_for_it() {
        for (OrderStatus state : OrderStatus.values()) {
            String order = anOrderThatIs(state);
            for (String role : ROLES)
                for (String act : buttons(somebody(role), order)) {
                    Response answer = does(new Tried(act, () -> somebody(role), words(act)), anOrderThatIs(state));
                    assertThat(answer.statusCode())
                            .as(role + " " + state + " " + act)
                            .isEqualTo(200);
                }
        }
    }

    /** In each state each role tries each act; one that is not shown to them is refused and changes nothing. */
    @Test
    void whatever_button_a_role_is_not_shown_the_door_stays_shut() {
        for (OrderStatus state : OrderStatus.values()) {
            String order = anOrderThatIs(state);
            String tag = Desk.etag(order);
            for (String role : ROLES) {
                List<String> shown = buttons(somebody(role), order);
                String token = Tokens.of("somebody", unitOf(role), role);
                for (Tried tried : acts())
                    if (!shown.contains(tried.act()))
                        mustBeRefusedByName(tries(token, tried, order, tag), role + " " + state + " " + tried.act());
            }
            assertThat(Desk.etag(order)).isEqualTo(tag);
        }
    }

    private static Set<String> allowedIn(OrderStatus state) {
        Set<String> allowed = new HashSet<>(RULE_BOOK.get(state));
        allowed.add("contact-reveal");
        if (state.isOpen()) allowed.addAll(ALWAYS_OPEN);
        return allowed;
    }

    private static List<String> buttons(RequestSpecification reader, String order) {
        List<String> actions = reader.get("/orders/" + order).jsonPath().getList("actions");
        return actions == null ? List.of() : actions;
    }

    private static void mustBeRefusedByName(Response answer, String what) {
        mustBeRefusedByName(answer.statusCode(), answer.contentType(), answer.asString(), what);
    }

    private static void mustBeRefusedByName(HttpResponse<String> answer, String what) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        mustBeRefusedByName(answer.statusCode(), type, answer.body(), what);
    }

    private static void mustBeRefusedByName(int status, String contentType, String body, String what) {
        assertThat(status).as(what + " " + body).isIn(403, 409, 422);
        assertThat(contentType).as(what).startsWith("application/problem+json");
        JsonObject problem = new JsonObject(body);
        assertThat(problem.getString("type")).as(what).startsWith("/problems/");
        if (status != 403) assertThat(problem.getString("detail")).as(what).startsWith("expected ");
    }

    /** With the plain client: thousands of doors are tried. */
    private static HttpResponse<String> tries(String token, Tried tried, String order, String tag) {
        URI door =
                URI.create("http://localhost:" + RestAssured.port + Desk.ROOT + "/orders/" + order + "/" + tried.act());
        HttpRequest request = HttpRequest.newBuilder(door)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Desk.key())
                .header("If-Match", tag)
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(Json.encode(tried.says())))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response does(Tried tried, String order) {
        return tried.by()
                .get()
                .header("If-Match", Desk.etag(order))
                .header("Accept-Language", "en")
                .body(tried.says())
                .post("/orders/" + order + "/" + tried.act());
    }

    /** Where such a person works: in its unit, or in the centre. */
    private static RequestSpecification somebody(String role) {
        return as("somebody", unitOf(role), role);
    }

    private static String unitOf(String role) {
        return role.equals(Roles.UNIT_HANDLER) || role.equals(Roles.UNIT_LEADER) ? ROADS : "centre";
    }

    private static Map<String, ?> words(String act) {
        return acts().stream()
                .filter(tried -> tried.act().equals(act))
                .findFirst()
                .orElseThrow()
                .says();
    }

    private static List<Tried> acts() {
        Supplier<RequestSpecification> roads = () -> handler(ROADS);
        Map<String, ?> nothing = Map.of();
        return List.of(
                new Tried("acceptance", Desk::agent, nothing),
                new Tried(
                        "direct-answer",
                        Desk::agent,
                        Map.of("text", "请到政务大厅办理", "solved", true, "satisfaction", "SATISFIED")),
                new Tried("refusal", Desk::agent, Desk.REFUSAL),
                new Tried("refusal-decision", Desk::dispatcher, Map.of("approved", true)),
                new Tried("objection", Desk::agent, Map.of("words", "应当受理")),
                new Tried("objection-decision", Desk::head, Map.of("upheld", true, "note", "应予受理")),
                new Tried("dispatch", Desk::dispatcher, Desk.to(ROADS, "DESK")),
                new Tried("signature", roads, nothing),
                new Tried("return-request", roads, RequestApiTest.NOT_OURS),
                new Tried("arbitration-request", roads, RequestApiTest.WHOSE),
                new Tried("request-signature", () -> Desk.unitLeader(ROADS), RequestApiTest.THE_RETURN),
                new Tried("request-withdrawal", roads, RequestApiTest.THE_RETURN),
                new Tried("arbitration-ruling", Desk::arbiter, RequestApiTest.ruling(ROADS)),
                new Tried("return-decision", Desk::dispatcher, Map.of("approved", true)),
                new Tried("reply", roads, Map.of("text", "已修复")),
                new Tried("review", Desk::reviewer, Map.of("passed", true)),
                new Tried("call-back", Desk::caller, Desk.CONTENT),
                new Tried("transfer", Desk::agent, Desk.TO_110),
                new Tried("transfer-receipt", Desk::agent, Map.of("receiptNumber", "110-1")),
                new Tried("withdrawal", Desk::agent, Map.of("verified", "CALLING_NUMBER")),
                new Tried("voiding", Desk::dutyOfficer, Map.of("reasonCode", "TEST")),
                new Tried("urge", Desk::agent, Map.of("words", "请尽快")),
                new Tried("supplement", Desk::agent, Map.of("words", "还有一处")),
                new Tried("reopening", Desk::agent, Map.of("sameMatter", true, "words", "又坏了")),
                new Tried("contact-reveal", Desk::agent, Map.of("purpose", "回访")));
    }

    private String anOrderThatIs(OrderStatus state) {
        return switch (state) {
            case PENDING_ACCEPT -> registered();
            case PENDING_DISPATCH -> accepted();
            case DISPATCHED -> dispatched("DESK");
            case IN_PROGRESS -> signed();
            case ARBITRATING -> RequestApiTest.contested();
            case PENDING_REVIEW -> replied();
            case PENDING_CALLBACK -> reviewed();
            case CLOSED -> after(reviewed(), caller(), "call-back", Desk.CONTENT);
            case NOT_ACCEPTED ->
                after(
                        after(registered(), agent(), "refusal", Desk.REFUSAL),
                        dispatcher(),
                        "refusal-decision",
                        Map.of("approved", true));
            case TRANSFERRED -> after(accepted(), agent(), "transfer", Desk.TO_110);
            case REVOKED -> after(accepted(), agent(), "withdrawal", Map.of("verified", "QUERY_CODE"));
            case ARCHIVED -> archived(after(reviewed(), caller(), "call-back", Desk.CONTENT));
            case VOID -> after(accepted(), dutyOfficer(), "voiding", Map.of("reasonCode", "TEST"));
        };
    }

    private String archived(String order) {
        clock.set(clock.instant().plus(Reopening.UNTIL_ARCHIVED));
        try {
            QuarkusTransaction.requiringNew().run(() -> reactions.archive(UUID.fromString(order)));
        } finally {
            clock.letGo();
        }
        return order;
    }

    private static String after(String order, RequestSpecification who, String action, Map<String, ?> says) {
        act(who, order, action, says);
        return order;
    }
}
