package cn.yanxing.issue.report;

import static cn.yanxing.issue.Desk.admin;
import static cn.yanxing.issue.Desk.as;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.duty;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.inspector;
import static cn.yanxing.issue.Desk.key;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.testing.Tokens;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every act in every state, by the person whose act it is: done where the rule book says so, refused by name elsewhere. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class LifeCycleMatrixTest {

    private static final String ROADS = "dept-roads";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Instant IN_A_MONTH = Clock.systemUTC().instant().plus(Duration.ofDays(30));

    /** What can be done in which state, while no request waits. */
    private static final Map<IssueStatus, Set<String>> RULE_BOOK = new EnumMap<>(Map.ofEntries(
            Map.entry(IssueStatus.REPORTED, Set.of("filing", "field-check", "rejection", "joining")),
            Map.entry(IssueStatus.FILED, Set.of("hand-over", "assistance", "on-the-spot-fix", "voiding")),
            Map.entry(
                    IssueStatus.HANDED_OVER,
                    Set.of("signature", "assistance", "return-request", "urge", "supervision", "voiding")),
            Map.entry(
                    IssueStatus.SIGNED,
                    Set.of(
                            "assistance",
                            "return-request",
                            "extension-request",
                            "suspension-request",
                            "rectification",
                            "volunteers",
                            "urge",
                            "supervision",
                            "voiding")),
            Map.entry(IssueStatus.SUSPENDED, Set.of("assistance", "resumption", "supervision")),
            Map.entry(IssueStatus.RECTIFIED, Set.of("verification")),
            Map.entry(IssueStatus.CLOSED, Set.of("reopening")),
            Map.entry(IssueStatus.REJECTED, Set.of()),
            Map.entry(IssueStatus.DUPLICATE, Set.of("separation")),
            Map.entry(IssueStatus.NOT_OURS, Set.of()),
            Map.entry(IssueStatus.VOID, Set.of())));

    private static final List<String> ROLES = List.of(
            Roles.RESIDENT,
            Roles.GRID_WORKER,
            Roles.INSPECTOR,
            Roles.DISPATCHER,
            Roles.UNIT_HANDLER,
            Roles.UNIT_LEADER,
            Roles.LEADER,
            Roles.DUTY_OFFICER,
            Roles.AGENT,
            Roles.REVIEWER,
            Roles.CALL_BACK,
            Roles.ARBITER,
            Roles.CENTRE_HEAD,
            Roles.SUPERVISOR,
            Roles.VOLUNTEER,
            Roles.ADMINISTRATOR,
            Roles.AUDITOR,
            Roles.TEAM_LEADER,
            Roles.SCHEME_EDITOR);

    /** An act, whose it is, and what they say. */
    private record Deed(String act, Supplier<RequestSpecification> by, Supplier<Map<String, ?>> says) {}

    @Inject
    TestRegister register;

    private List<String> photos = List.of();

    private String main = "";

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void every_act_is_named_in_this_test() {
        assertThat(deeds().stream().map(Deed::act))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Act.values()).map(Act::path).toList());
        assertThat(RULE_BOOK.keySet()).containsExactlyInAnyOrder(IssueStatus.values());
    }

    @Test
    void in_every_state_every_act_is_done_or_refused_as_the_rule_book_says() {
        for (IssueStatus state : IssueStatus.values()) {
            String issue = anIssueThatIs(state);
            for (Deed deed : deeds()) {
                boolean allowed = RULE_BOOK.get(state).contains(deed.act());
                Response answer = does(deed, issue);
                if (allowed) {
                    assertThat(answer.statusCode()).as(state + " " + deed.act()).isEqualTo(200);
                    issue = anIssueThatIs(state);
                } else mustBeRefusedByName(answer, state + " " + deed.act());
                assertThat(statusOf(issue)).isEqualTo(state.name());
            }
        }
    }

    @Test
    void a_button_is_shown_where_the_act_is_done_and_nowhere_else() {
        for (IssueStatus state : IssueStatus.values()) {
            String issue = anIssueThatIs(state);
            Set<String> shown = new TreeSet<>();
            for (Deed deed : deeds()) {
                List<String> actions =
                        deed.by().get().get("/issues/" + issue).jsonPath().getList("actions");
                if (actions != null && actions.contains(deed.act())) shown.add(deed.act());
            }
            assertThat(shown).as(state.name()).isEqualTo(new TreeSet<>(RULE_BOOK.get(state)));
        }
    }

    /** The states are looked at, and each button that is shown is pressed on an issue of its own. */
    @Test
    void whatever_button_a_role_is_shown_the_door_opens_for_it() {
        for (IssueStatus state : IssueStatus.values()) {
            String issue = anIssueThatIs(state);
            for (String role : ROLES) {
                List<String> shown =
                        somebody(role).get("/issues/" + issue).jsonPath().getList("actions");
                if (shown == null) continue;
                for (String act : shown) {
                    Deed deed = new Deed(act, () -> somebody(role), deed(act).says());
                    assertThat(does(deed, anIssueThatIs(state)).statusCode())
                            .as(role + " " + state + " " + act)
                            .isEqualTo(200);
                }
            }
        }
    }

    /** In each state every role tries every act; one that is not shown to them is refused and changes nothing. */
    @Test
    void whatever_button_a_role_is_not_shown_the_door_stays_shut() {
        for (IssueStatus state : IssueStatus.values()) {
            String issue = anIssueThatIs(state);
            String tag = tagOf(issue);
            for (String role : ROLES) {
                List<String> shown =
                        somebody(role).get("/issues/" + issue).jsonPath().getList("actions");
                String token = Tokens.of("somebody", unitOf(role), role);
                for (Deed deed : deeds()) {
                    if (shown != null && shown.contains(deed.act())) continue;
                    HttpResponse<String> answer = tries(token, deed, issue, tag);
                    mustBeRefusedByName(answer, role + " " + state + " " + deed.act());
                }
            }
            assertThat(statusOf(issue)).isEqualTo(state.name());
        }
    }

    /** Where such a person works, so that they see the issue: its unit, its street, or the centre. */
    private static RequestSpecification somebody(String role) {
        return as("somebody", unitOf(role), role);
    }

    private static String unitOf(String role) {
        return switch (role) {
            case Roles.UNIT_HANDLER, Roles.UNIT_LEADER -> ROADS;
            case Roles.GRID_WORKER -> "street-a";
            default -> "team-1";
        };
    }

    private Deed deed(String act) {
        return deeds().stream()
                .filter(each -> each.act().equals(act))
                .findFirst()
                .orElseThrow();
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
        assertThat(contentType).startsWith("application/problem+json");
        JsonObject problem = new JsonObject(body);
        assertThat(problem.getString("type")).as(what).startsWith("/problems/");
        if (status != 403) assertThat(problem.getString("detail")).as(what).startsWith("expected ");
    }

    /** With the plain client: four thousand doors are tried. */
    private static HttpResponse<String> tries(String token, Deed deed, String issue, String tag) {
        URI door =
                URI.create("http://localhost:" + RestAssured.port + Desk.ROOT + "/issues/" + issue + "/" + deed.act());
        HttpRequest request = HttpRequest.newBuilder(door)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key())
                .header("If-Match", tag)
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Json.encode(deed.says().get())))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tagOf(String issue) {
        return admin().get("/issues/" + issue).header("ETag");
    }

    private static Response does(Deed deed, String issue) {
        return does(deed, issue, tagOf(issue));
    }

    private static Response does(Deed deed, String issue, String tag) {
        return deed.by()
                .get()
                .header("Idempotency-Key", key())
                .header("If-Match", tag)
                .header("Accept-Language", "en")
                .body(deed.says().get())
                .post("/issues/" + issue + "/" + deed.act());
    }

    private static String statusOf(String issue) {
        return admin().get("/issues/" + issue).jsonPath().getString("status");
    }

    private List<Deed> deeds() {
        Supplier<RequestSpecification> roads = () -> handler(ROADS);
        Map<String, ?> yes = Map.of("approved", true, "note", "同意");
        String soon = IN_A_MONTH.toString();
        return List.of(
                new Deed("filing", Desk::dispatcher, () -> Map.of("condition", "small")),
                new Deed("field-check", Desk::dispatcher, () -> Map.of("note", "请到现场核实")),
                new Deed(
                        "field-check-answer",
                        Desk::inspector,
                        () -> Map.of("finding", "CONFIRMED", "photos", photos())),
                new Deed("field-check-withdrawal", Desk::dispatcher, () -> Map.of("note", "已电话核实")),
                new Deed("rejection", Desk::dispatcher, () -> Map.of("reasonCode", "REJECTED", "note", "不立案")),
                new Deed("joining", Desk::dispatcher, () -> Map.of("mainIssue", main())),
                new Deed("separation", Desk::dispatcher, () -> Map.of("note", "是两处")),
                new Deed("hand-over", Desk::dispatcher, () -> Map.of("unit", ROADS, "instruction", "请修补")),
                new Deed("assistance", Desk::dispatcher, () -> Map.of("unit", "dept-parks", "instruction", "请清理")),
                new Deed(
                        "on-the-spot-fix",
                        Desk::inspector,
                        () -> Map.of("text", "当场清走", "before", photos(), "after", photos())),
                new Deed("signature", roads, Map::of),
                new Deed("containment", roads, () -> Map.of("note", "已围挡", "photos", photos())),
                new Deed("return-request", roads, () -> Map.of("reasonCode", "not-our-duty")),
                new Deed("return-decision", Desk::dispatcher, () -> yes),
                new Deed("extension-request", roads, () -> asking(soon)),
                new Deed("extension-decision", Desk::duty, () -> yes),
                new Deed("suspension-request", roads, () -> asking(soon)),
                new Deed("suspension-decision", Desk::duty, () -> yes),
                new Deed("resumption", roads, () -> Map.of("note", "提前施工")),
                new Deed("rectification", roads, () -> Map.of("text", "已修补", "photos", photos())),
                new Deed(
                        "volunteers",
                        roads,
                        () -> Map.of(
                                "errandKind", "PRACTICAL_HELP", "people", 3, "instruction", "清理", "neededBy", soon)),
                new Deed("verification", Desk::inspector, () -> Map.of("passed", true)),
                new Deed("reopening", Desk::duty, () -> Map.of("reasonCode", "look-back")),
                new Deed("dispute-decision", Desk::duty, () -> Map.of("upheld", true, "reply", "重新办理")),
                new Deed("urge", Desk::dispatcher, () -> Map.of("note", "请尽快")),
                new Deed("supervision", Desk::supervisor, () -> Map.of("note", "今日办结")),
                new Deed("voiding", Desk::duty, () -> Map.of("reasonCode", "FILED_IN_ERROR", "note", "误立")));
    }

    private static Map<String, ?> asking(String until) {
        return Map.of("reasonCode", "MATERIAL_LATE", "note", "等料", "until", until);
    }

    private List<String> photos() {
        if (photos.isEmpty()) photos = List.of(Desk.photo(ROADS));
        return photos;
    }

    /** What reports are joined to. */
    private String main() {
        if (main.isEmpty()) main = Desk.filed();
        return main;
    }

    private String anIssueThatIs(IssueStatus state) {
        return switch (state) {
            case REPORTED -> Desk.reported(Desk.roadDamage());
            case FILED -> Desk.filed();
            case HANDED_OVER -> Desk.handedOver(ROADS);
            case SIGNED -> Desk.signed(ROADS);
            case SUSPENDED -> Desk.suspended(ROADS, IN_A_MONTH);
            case RECTIFIED -> Desk.rectified(ROADS);
            case CLOSED -> after(Desk.rectified(ROADS), inspector(), "verification", Map.of("passed", true));
            case DUPLICATE ->
                after(Desk.reported(Desk.roadDamage()), dispatcher(), "joining", Map.of("mainIssue", main()));
            case REJECTED, NOT_OURS ->
                after(
                        Desk.reported(Desk.roadDamage()),
                        dispatcher(),
                        "rejection",
                        Map.of("reasonCode", state.name(), "note", "不立案"));
            case VOID -> after(Desk.filed(), duty(), "voiding", Map.of("reasonCode", "FILED_IN_ERROR", "note", "误立"));
        };
    }

    private static String after(String issue, RequestSpecification who, String act, Map<String, ?> says) {
        Desk.act(who, issue, act, says).statusCode(200);
        return issue;
    }
}
