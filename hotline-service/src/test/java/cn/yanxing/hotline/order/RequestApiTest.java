package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.Desk.NAME;
import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.acts;
import static cn.yanxing.hotline.Desk.arbiter;
import static cn.yanxing.hotline.Desk.as;
import static cn.yanxing.hotline.Desk.attempt;
import static cn.yanxing.hotline.Desk.dispatched;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.etag;
import static cn.yanxing.hotline.Desk.handler;
import static cn.yanxing.hotline.Desk.read;
import static cn.yanxing.hotline.Desk.signed;
import static cn.yanxing.hotline.Desk.to;
import static cn.yanxing.hotline.Desk.unitLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What units ask of the desk, at the doors where they ask it. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class RequestApiTest {

    static final Map<String, Object> NOT_OURS =
            Map.of("reasonCode", "NOT_OURS", "note", "归园林局管", "legalBasis", "园林绿化条例第十条", "suggestedUnit", "dept-parks");

    static final Map<String, Object> WHOSE =
            Map.of("reasonCode", "UNCLEAR_DUTY", "note", "两家都说不是自己的", "legalBasis", "三定方案");

    static final Map<String, Object> THE_RETURN = Map.of("kind", "RETURN");

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
    void a_return_is_asked_by_the_unit_signed_by_its_leader_and_decided_by_the_dispatcher() {
        String id = signed();

        act(handler("dept-roads"), id, "return-request", NOT_OURS)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("requests[0].status", equalTo("FILED"))
                .body("requests[0].suggestedUnit", equalTo("dept-parks"));
        act(unitLeader("dept-roads"), id, "request-signature", THE_RETURN)
                .then()
                .body("requests[0].signedBy", equalTo("leader.dept-roads"));
        act(dispatcher(), id, "return-decision", Map.of("approved", true))
                .then()
                .body("status", equalTo("PENDING_DISPATCH"))
                .body("unit", nullValue())
                .body("requests[0].outcome", equalTo("APPROVED"));

        assertThat(outbox.types(id))
                .endsWith("request.filed.v1", "request.signed.v1", "request.decided.v1", "order.returned.v1");
        assertThat(acts(id)).endsWith("return-request", "request-signature", "return-decision");
    }

    @Test
    void a_return_that_is_turned_down_leaves_the_order_where_it_is() {
        String id = signedReturn();

        act(dispatcher(), id, "return-decision", Map.of("approved", false, "note", "属道路局职责"))
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("unit", equalTo("dept-roads"))
                .body("requests[0].outcome", equalTo("REFUSED"));

        assertThat(outbox.types(id)).endsWith("request.decided.v1");
    }

    @Test
    void a_leaders_own_request_is_signed_as_it_is_filed() {
        String id = signed();

        act(unitLeader("dept-roads"), id, "return-request", NOT_OURS)
                .then()
                .body("requests[0].status", equalTo("SIGNED"));

        assertThat(outbox.types(id)).endsWith("request.filed.v1", "request.signed.v1");
    }

    @Test
    void each_sees_the_step_that_is_theirs_and_nobody_else_does() {
        String id = signed();
        assertThat(steps(handler("dept-roads"), id)).containsExactly("return-request");
        assertThat(steps(dispatcher(), id)).isEmpty();

        act(handler("dept-roads"), id, "return-request", NOT_OURS);
        assertThat(steps(handler("dept-roads"), id)).containsExactly("request-withdrawal");
        assertThat(steps(unitLeader("dept-roads"), id)).containsExactly("request-signature", "request-withdrawal");
        assertThat(steps(dispatcher(), id)).isEmpty();

        act(unitLeader("dept-roads"), id, "request-signature", THE_RETURN);
        assertThat(steps(unitLeader("dept-roads"), id)).containsExactly("request-withdrawal");
        assertThat(steps(dispatcher(), id)).containsExactly("return-decision");
        assertThat(waiting(dispatcher(), "return-decision")).isPositive();
    }

    @Test
    void every_step_is_refused_to_every_other_role() {
        String id = signedReturn();
        Map<String, List<String>> whose = Map.of(
                "return-request", List.of(Roles.UNIT_HANDLER, Roles.UNIT_LEADER),
                "arbitration-request", List.of(Roles.UNIT_HANDLER, Roles.UNIT_LEADER),
                "request-withdrawal", List.of(Roles.UNIT_HANDLER, Roles.UNIT_LEADER),
                "request-signature", List.of(Roles.UNIT_LEADER),
                "return-decision", List.of(Roles.DISPATCHER, Roles.DUTY_OFFICER),
                "arbitration-ruling", List.of(Roles.ARBITER));

        whose.forEach((step, roles) -> Stream.of(
                        Roles.AGENT,
                        Roles.DISPATCHER,
                        Roles.DUTY_OFFICER,
                        Roles.REVIEWER,
                        Roles.CALL_BACK,
                        Roles.CENTRE_HEAD,
                        Roles.SUPERVISOR,
                        Roles.ARBITER,
                        Roles.UNIT_HANDLER,
                        Roles.UNIT_LEADER,
                        Roles.RESIDENT)
                .filter(role -> !roles.contains(role))
                .forEach(role -> attempt(as("somebody", "dept-roads", role), id, step, bodyOf(step))
                        .then()
                        .statusCode(403)));
    }

    @Test
    void another_unit_neither_asks_nor_signs() {
        String id = signed();

        attempt(handler("dept-parks"), id, "return-request", NOT_OURS).then().statusCode(403);
        act(handler("dept-roads"), id, "return-request", NOT_OURS);
        attempt(unitLeader("dept-parks"), id, "request-signature", THE_RETURN)
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_decides_what_the_leader_has_not_signed() {
        String id = signed();
        act(handler("dept-roads"), id, "return-request", NOT_OURS);

        attempt(dispatcher(), id, "return-decision", Map.of("approved", true))
                .then()
                .statusCode(409)
                .body("from", equalTo("FILED"))
                .body("allowed", hasItem("SIGNED"));
        attempt(dispatcher(), signed(), "return-decision", Map.of("approved", true))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-request-asked"));
    }

    @Test
    void whoever_asked_does_not_decide_even_with_the_right_to_decide() {
        String id = signed();
        Supplier<RequestSpecification> both =
                () -> as("chen", "dept-roads", Roles.UNIT_HANDLER, Roles.UNIT_LEADER, Roles.DISPATCHER);
        act(both.get(), id, "return-request", NOT_OURS);

        attempt(both.get(), id, "return-decision", Map.of("approved", true))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decider-asked-for-it"));
        assertThat(steps(both.get(), id)).doesNotContain("return-decision");
    }

    @Test
    void what_was_taken_back_may_be_asked_again() {
        String id = signedReturn();

        act(handler("dept-roads"), id, "request-withdrawal", THE_RETURN)
                .then()
                .body("requests[0].status", equalTo("WITHDRAWN"))
                .body("actions", hasItem("return-request"));
        act(handler("dept-roads"), id, "return-request", NOT_OURS);

        assertThat(outbox.types(id)).endsWith("request.withdrawn.v1", "request.filed.v1");
    }

    @Test
    void a_reply_leaves_nothing_to_decide() {
        String id = signedReturn();

        act(handler("dept-roads"), id, "reply", Map.of("text", "已处理。", "photos", List.of()))
                .then()
                .body("requests[0].status", equalTo("VOID"));

        assertThat(outbox.types(id)).endsWith("order.replied.v1", "request.voided.v1");
        assertThat(acts(id)).endsWith("reply", "request-voiding");
    }

    @Test
    void a_second_request_of_a_kind_is_refused_in_the_callers_language() {
        String id = signedReturn();

        attempt(handler("dept-roads"), id, "return-request", NOT_OURS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/request-already-asked"))
                .body("detail", containsString("同类申请"));
        attempt(handler("dept-roads").header("Accept-Language", "en"), id, "return-request", NOT_OURS)
                .then()
                .body("detail", containsString("expected an answer to the first request"));
    }

    @Test
    void a_request_that_names_the_caller_or_no_unit_of_the_register_is_refused() {
        String id = signed();

        attempt(handler("dept-roads"), id, "return-request", changed(NOT_OURS, "note", NAME + "说归园林局管"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/request-names-the-caller"));
        attempt(handler("dept-roads"), id, "return-request", changed(NOT_OURS, "suggestedUnit", "dept-nowhere"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
        attempt(handler("dept-roads"), id, "return-request", changed(NOT_OURS, "legalBasis", " "))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("legalBasis"));
    }

    @Test
    void two_who_ask_at_once_file_one_request() {
        String id = signed();
        String seen = etag(id);

        List<Integer> answers = Stream.of("chen", "wu", "zhao", "qian")
                .parallel()
                .map(name -> as(name, "dept-roads", Roles.UNIT_HANDLER)
                        .header("If-Match", seen)
                        .body(NOT_OURS)
                        .post("/orders/" + id + "/return-request")
                        .statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(outbox.types(id)).containsOnlyOnce("request.filed.v1");
    }

    @Test
    void a_decision_and_a_reply_at_once_leave_one_end() {
        String id = signedReturn();
        String seen = etag(id);

        List<Integer> answers = Stream.of(
                        decision(dispatcher(), seen, id, "return-decision", Map.of("approved", true)),
                        decision(handler("dept-roads"), seen, id, "reply", Map.of("text", "已处理。")))
                .parallel()
                .map(Supplier::get)
                .toList();

        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 403, 412); // the unit that lost it is told 403
        assertThat(outbox.types(id)).containsAnyOf("request.decided.v1", "request.voided.v1");
        assertThat(outbox.types(id).contains("order.returned.v1"))
                .isNotEqualTo(outbox.types(id).contains("order.replied.v1"));
    }

    @Test
    void the_database_itself_keeps_one_open_request_of_a_kind() {
        String id = signedReturn();

        assertThatThrownBy(() -> database.change(
                        """
                        insert into unit_request (id, order_id, kind, status, unit, round, reason_code, note,
                                                  legal_basis, filed_by, filed_at)
                        select ?, order_id, kind, 'FILED', unit, round, reason_code, note, legal_basis, filed_by,
                               filed_at
                        from unit_request where order_id = ?
                        """, UUID.fromString("01890000-0000-7000-8000-0000000000ff"), UUID.fromString(id)))
                .hasMessageContaining("one_open_request_of_a_kind");
    }

    @Test
    void an_order_whose_return_was_turned_down_is_contested_and_ruled_on() {
        String id = contested();

        read(id).then().body("status", equalTo("ARBITRATING")).body("requests[1].status", equalTo("SIGNED"));
        assertThat(steps(arbiter(), id)).containsExactly("arbitration-ruling");
        assertThat(steps(unitLeader("dept-roads"), id)).isEmpty();
        attempt(handler("dept-roads"), id, "request-withdrawal", Map.of("kind", "ARBITRATION"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/arbitration-has-begun"));
        attempt(dispatcher(), id, "dispatch", to("dept-parks", "DESK")).then().statusCode(409);

        act(arbiter(), id, "arbitration-ruling", ruling("dept-parks"))
                .then()
                .body("status", equalTo("DISPATCHED"))
                .body("unit", equalTo("dept-parks"))
                .body("requests[1].outcome", equalTo("RULED"));

        assertThat(outbox.types(id))
                .endsWith(
                        "request.filed.v1",
                        "request.signed.v1",
                        "order.contested.v1",
                        "request.decided.v1",
                        "order.dispatched.v1");
    }

    @Test
    void a_ruling_is_kept_as_a_precedent_and_ends_the_matter() {
        String id = contested();
        act(arbiter(), id, "arbitration-ruling", ruling("dept-roads"));

        assertThat(steps(handler("dept-roads"), id)).isEmpty();
        attempt(handler("dept-roads"), id, "arbitration-request", WHOSE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/return-forbidden-by-ruling"));
        dispatcher()
                .get("/precedents?category=road&street=990001000000")
                .then()
                .statusCode(200)
                .body("items.orderId", hasItem(id))
                .body("items.find { it.orderId == '" + id + "' }.unit", equalTo("dept-roads"))
                .body("items.find { it.orderId == '" + id + "' }.contestedBy", equalTo("dept-roads"))
                .body("items.find { it.orderId == '" + id + "' }.grounds", equalTo("该路段由道路局养护"));
        handler("dept-roads").get("/precedents").then().statusCode(403);
    }

    @Test
    void a_unit_that_has_not_asked_for_a_return_gets_no_arbiter() {
        attempt(handler("dept-roads"), dispatched("DESK"), "arbitration-request", WHOSE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/return-comes-before-arbitration"));
    }

    static String contested() {
        String id = signedReturn();
        act(dispatcher(), id, "return-decision", Map.of("approved", false));
        act(handler("dept-roads"), id, "arbitration-request", WHOSE).then().body("status", equalTo("IN_PROGRESS"));
        act(unitLeader("dept-roads"), id, "request-signature", Map.of("kind", "ARBITRATION"));
        return id;
    }

    private static String signedReturn() {
        String id = signed();
        act(handler("dept-roads"), id, "return-request", NOT_OURS);
        act(unitLeader("dept-roads"), id, "request-signature", THE_RETURN);
        return id;
    }

    static Map<String, Object> ruling(String unit) {
        return changed(to(unit, "DESK"), "grounds", "该路段由道路局养护");
    }

    private static Object bodyOf(String step) {
        return switch (step) {
            case "return-request" -> NOT_OURS;
            case "arbitration-request" -> WHOSE;
            case "return-decision" -> Map.of("approved", true);
            case "arbitration-ruling" -> ruling("dept-parks");
            default -> THE_RETURN;
        };
    }

    /** The buttons that are about requests. */
    private static List<String> steps(RequestSpecification who, String id) {
        return who.get("/orders/" + id).then().statusCode(200).extract().<List<String>>path("actions").stream()
                .filter(action -> action.matches("request-.*|return-.*|arbitration-.*"))
                .toList();
    }

    private static int waiting(RequestSpecification who, String step) {
        Response todo = who.get("/todo");
        return todo.path("counts.'" + step + "'");
    }

    private static Supplier<Integer> decision(
            RequestSpecification who, String version, String id, String step, Object body) {
        return () -> who.header("If-Match", version)
                .body(body)
                .post("/orders/" + id + "/" + step)
                .statusCode();
    }

    private static Map<String, Object> changed(Map<String, Object> body, String field, Object value) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }
}
