package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Replica;
import cn.yanxing.local.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The broker is away for a while: people at the doors do not notice, and nothing they did is lost. */
@Order(20)
class KafkaDownStory extends Desk {

    private final LocalSuite local = suite.suite();

    @Test
    void work_goes_on_without_kafka_and_everything_arrives_in_order_when_it_is_back() {
        local.kafka().kill();

        List<Case> issues = new ArrayList<>();
        List<Case> orders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            issues.add(anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake));
            orders.add(anOrderForTheField());
        }
        aServiceThatStartsNowTakesRequestsToo(orders);
        doorsStayOpenAndHealthTellsWhatWaits();

        local.restartKafka();

        issues.forEach(issue -> arrivesInOrder(issue, 4));
        for (Case order : orders) {
            Case issue = Case.issue(order.awaits("issueId", dispatcher));
            arrivesInOrder(issue, 1);
            arrivesInOrder(order, 3);
        }
        Patience.until("an empty outbox", () -> unsent() == 0);
        Case issue = issues.get(0);
        issue.shows(southLake, "rectification", "垃圾已清运");
        issue.does(inspector, "verification", Map.of("passed", true, "note", "已清洁", "photos", List.of()));
        scores(issue, SOUTH_LAKE, "issue-on-time");
    }

    private void aServiceThatStartsNowTakesRequestsToo(List<Case> orders) {
        local.services().restart(Replica.first(Service.HOTLINE));
        orders.add(anOrderForTheField());
    }

    private void doorsStayOpenAndHealthTellsWhatWaits() {
        assertThat(Health.isReady(local.serviceUrl(Service.ISSUE))).isTrue();
        Patience.until("health to tell of at least 24 unsent events", () -> unsent() >= 24);
        Patience.until("the relay to say that it fails", () -> relayState().equals("FAILING"));
    }

    private int unsent() {
        return Health.relay(local.serviceUrl(Service.ISSUE)).path("unsent").asInt();
    }

    private String relayState() {
        return Health.relay(local.serviceUrl(Service.ISSUE)).path("state").asText();
    }
}
