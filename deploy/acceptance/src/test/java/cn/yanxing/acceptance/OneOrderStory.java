package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A citizen asks, a unit goes out, somebody else looks, the citizen is asked again. */
@Order(1)
class OneOrderStory extends Desk {

    private static final Map<String, Object> FIELD_WORK = Map.of(
            "unit", CITY_MANAGEMENT, "handling", "FIELD", "catalogueItem", "road-damage", "instruction", "请修补路面");

    @Test
    void a_message_of_the_city_becomes_field_work_and_ends_with_a_satisfied_citizen() {
        Answer taken = suite.city()
                .sends(cityMessage("urban-road", "公园门口路面塌陷", Duration.ZERO))
                .good();
        Case order = orderOfNumber(taken.at("orderNumber"));

        assertThat(order.status(dispatcher)).isEqualTo("PENDING_DISPATCH");
        order.does(dispatcher, "dispatch", FIELD_WORK);
        Case issue = Case.issue(order.awaits("issueId", dispatcher));

        issue.does(cityManagement, "signature");
        order.becomes("IN_PROGRESS", dispatcher);
        issue.shows(cityManagement, "rectification", "路面已修补");
        issue.does(inspector, "verification", passed(true));
        assertThat(issue.status(dispatcher)).isEqualTo("CLOSED");

        order.becomes("PENDING_REVIEW", dispatcher);
        order.does(reviewer, "review", Map.of("passed", true, "note", "答复清楚"));
        order.does(callBack, "call-back", Map.of("solved", true, "satisfaction", "SATISFIED", "note", "市民表示满意"));
        assertThat(order.status(dispatcher)).isEqualTo("CLOSED");

        scores(issue, CITY_MANAGEMENT, "issue-on-time");
        scores(order, CITY_MANAGEMENT, "order-on-time", "order-solved-satisfied");
        everyEntryExplainsItself(order);
        everyEntryExplainsItself(issue);
    }

    private void everyEntryExplainsItself(Case cause) {
        for (JsonNode entry : entriesOf(cause, CITY_MANAGEMENT)) {
            JsonNode why = cityManagement
                    .get("/api/v1/scoring/entries/" + entry.path("id").asText())
                    .good()
                    .body();

            assertThat(why.at("/case/id").asText()).isEqualTo(cause.id());
            assertThat(why.path("text").asText()).doesNotContain("{").isNotBlank();
            assertThat(why.at("/rule/text").asText()).isNotBlank();
            assertThat(why.path("events")).isNotEmpty();
        }
    }

    @Test
    void an_answer_from_the_desk_needs_nobody_to_go_out() {
        Case order = calls("people-policy", "咨询住房补贴怎么办理");
        order.does(agent, "acceptance");
        order.does(
                dispatcher, "dispatch", Map.of("unit", "dept-housing", "handling", "DESK", "instruction", "请答复补贴政策"));
        Person housing = suite.as("housing");
        order.does(housing, "signature");
        order.does(housing, "reply", Map.of("text", "已电话答复办理条件和材料", "photos", List.of()));
        order.does(reviewer, "review", Map.of("passed", true, "note", "答复清楚"));
        order.does(callBack, "call-back", Map.of("solved", true, "satisfaction", "VERY_SATISFIED", "note", "满意"));

        assertThat(order.status(agent)).isEqualTo("CLOSED");
        assertThat(order.historySeenBy(agent)).hasSizeGreaterThanOrEqualTo(7);
        scores(order, "dept-housing", "order-on-time", "order-solved-satisfied");
    }

    @Test
    void a_citizen_who_is_not_satisfied_gets_a_second_round_on_the_same_issue() {
        Case order = calls("urban-road", "人行道砖块松动");
        Case issue = throughTheField(order);
        order.does(reviewer, "review", Map.of("passed", true, "note", "材料齐全"));
        order.does(callBack, "call-back", Map.of("solved", false, "satisfaction", "DISSATISFIED", "note", "又松了"));

        assertThat(order.seenBy(dispatcher).at("round")).isEqualTo("2");
        issue.awaits("round", "2", dispatcher);
        issue.becomes("HANDED_OVER", dispatcher);
        assertThat(order.seenBy(dispatcher).at("issueId")).isEqualTo(issue.id());
        finishInTheField(order, issue);
        order.does(reviewer, "review", Map.of("passed", true, "note", "这次修好了"));
        order.does(callBack, "call-back", Map.of("solved", true, "satisfaction", "MOSTLY_SATISFIED", "note", "可以了"));

        assertThat(order.status(dispatcher)).isEqualTo("CLOSED");
        Patience.until(
                "the lost point of the second round",
                () -> rulesOf(order, CITY_MANAGEMENT).contains("order-next-round")
                        && rulesOf(order, CITY_MANAGEMENT).contains("order-solved-satisfied"));
    }

    @Test
    void a_unit_shows_that_the_order_is_not_theirs_and_it_goes_to_another() {
        Case order = calls("urban-road", "小区内部道路积水");
        order.does(agent, "acceptance");
        order.does(dispatcher, "dispatch", FIELD_WORK);
        Case issue = Case.issue(order.awaits("issueId", dispatcher));

        issue.does(
                cityManagement,
                "return-request",
                Map.of("reasonCode", "NOT_OURS", "note", "小区内部道路归街道", "suggestedUnit", NORTH_HILL));
        issue.does(dispatcher, "return-decision", Map.of("approved", true, "note", "同意退回"));
        order.becomes("PENDING_DISPATCH", dispatcher);
        order.does(
                dispatcher,
                "dispatch",
                Map.of(
                        "unit",
                        NORTH_HILL,
                        "handling",
                        "FIELD",
                        "catalogueItem",
                        "road-damage",
                        "instruction",
                        "请处理积水"));

        issue.awaits("unit", NORTH_HILL, dispatcher);
        issue.becomes("HANDED_OVER", dispatcher);
        issue.does(northHill, "signature");
        order.becomes("IN_PROGRESS", dispatcher);
        assertThat(order.seenBy(dispatcher).at("unit")).isEqualTo(NORTH_HILL);
    }

    @Test
    void the_reviewer_sends_a_poor_answer_back_to_the_unit() {
        Case order = calls("people-policy", "咨询公租房申请");
        order.does(agent, "acceptance");
        order.does(
                dispatcher, "dispatch", Map.of("unit", "dept-housing", "handling", "DESK", "instruction", "请答复申请条件"));
        Person housing = suite.as("housing");
        order.does(housing, "signature");
        order.does(housing, "reply", Map.of("text", "已阅", "photos", List.of()));
        order.does(reviewer, "review", Map.of("passed", false, "reasonCode", "NOT_ANSWERED", "note", "没有回答问题"));

        order.becomes("IN_PROGRESS", dispatcher);
        order.does(housing, "reply", Map.of("text", "申请条件和材料已逐条告知", "photos", List.of()));
        assertThat(order.status(reviewer)).isEqualTo("PENDING_REVIEW");
    }

    @Test
    void the_citys_own_limit_passes_and_the_order_is_overdue_for_ever() {
        Answer taken = suite.city()
                .sends(cityMessage("people-policy", "咨询落户", Duration.ofSeconds(4)))
                .good();
        Case order = orderOfNumber(taken.at("orderNumber"));
        order.does(
                dispatcher, "dispatch", Map.of("unit", "dept-housing", "handling", "DESK", "instruction", "请答复落户政策"));
        order.does(suite.as("housing"), "signature");

        order.awaits("wasOverdue", "true", dispatcher);
        assertThat(order.seenBy(dispatcher).body().path("overdue").asBoolean()).isTrue();
        Patience.until(
                "the order among the overdue",
                () -> centre.get("/api/v1/scoring/overdue").text().contains(order.id()));
        order.does(suite.as("housing"), "reply", Map.of("text", "已答复", "photos", List.of()));
        assertThat(order.seenBy(dispatcher).body().path("wasOverdue").asBoolean())
                .isTrue();
    }

    @Test
    void the_same_message_of_the_city_twice_is_one_order() {
        Map<String, Object> message = cityMessage("urban-road", "路灯杆旁坑洞", Duration.ZERO);

        Answer first = suite.city().sends(message).good();
        Answer again = suite.city().sends(message).good();

        assertThat(again.at("orderNumber")).isEqualTo(first.at("orderNumber"));
    }

    @Test
    void who_cannot_sign_does_not_come_in() {
        String body = Web.write(cityMessage("urban-road", "假冒来单", Duration.ZERO));
        String now = Long.toString(java.time.Instant.now().getEpochSecond());
        String nonce = java.util.UUID.randomUUID().toString();
        String signature = suite.city().sign(body, now, nonce);

        assertThat(suite.city().sends(body + " ", now, nonce, signature).status())
                .isEqualTo(401);
        assertThat(suite.city().sends(body, now, nonce, signature).status()).isEqualTo(200);
        assertThat(suite.city().sends(body, now, nonce, signature).problem()).isEqualTo("nonce-replayed");
    }

    @Test
    void who_called_is_masked_until_somebody_says_why_they_must_know() {
        Case order = calls("people-policy", "咨询医保");

        assertThat(order.seenBy(agent).text()).doesNotContain("13800001234", "王小明");
        Answer contact = agent.post(order.path() + "/contact-reveal", Map.of("purpose", "回拨核实地址"))
                .good();
        assertThat(contact.at("phone")).isEqualTo("13800001234");
        assertThat(administrator.get("/api/v1/hotline/audit").good().text()).contains("回拨核实地址");
    }

    private Case throughTheField(Case order) {
        order.does(agent, "acceptance");
        order.does(dispatcher, "dispatch", FIELD_WORK);
        Case issue = Case.issue(order.awaits("issueId", dispatcher));
        finishInTheField(order, issue);
        return issue;
    }

    private void finishInTheField(Case order, Case issue) {
        issue.does(cityManagement, "signature");
        issue.shows(cityManagement, "rectification", "已修补");
        issue.does(inspector, "verification", passed(true));
        order.becomes("PENDING_REVIEW", dispatcher);
    }

    private Map<String, Object> passed(boolean yes) {
        return Map.of("passed", yes, "note", "现场核查", "photos", List.of(inspector.photo("issue")));
    }
}
