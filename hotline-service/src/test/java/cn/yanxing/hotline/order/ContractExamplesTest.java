package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.Desk.acts;
import static cn.yanxing.hotline.Desk.dispatched;
import static cn.yanxing.hotline.Desk.read;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.wire.WireJson;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contracts' own examples, told twice and in the wrong order, happen once and in the right one. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class ContractExamplesTest {

    private static final String EXAMPLE_ISSUE = "0198c1d2-7f00-7000-8000-000000000101";
    private static final String EXAMPLE_ORDER = "0198c1d2-7f00-7000-8000-000000000201";

    @Inject
    TestRegister register;

    @Inject
    EventFeed feed;

    @Inject
    OutboxProbe outbox;

    private final UUID issue = UUID.randomUUID();

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void an_issue_told_backwards_and_twice_leads_its_order_to_review_once() {
        String order = dispatched("FIELD");
        List<String> told = List.of(
                "issue.reported.v1",
                "issue.filed.v1",
                "issue.handed-over.v1",
                "issue.signed.v1",
                "issue.rectified.v1",
                "issue.closed.v1");

        for (int sequence = told.size(); sequence > 0; sequence--) {
            DomainEvent event = example(told.get(sequence - 1), order);
            feed.repeat(event, feed.tell(event, sequence));
        }

        await().atMost(ofSeconds(20)).untilAsserted(() -> read(order).then().body("status", equalTo("PENDING_REVIEW")));
        assertThat(acts(order))
                .containsExactly(
                        "registration",
                        "acceptance",
                        "dispatch",
                        "issue-opened",
                        "issue-handed-over",
                        "issue-signed",
                        "issue-rectified",
                        "issue-closed");
        assertThat(outbox.types(UUID.fromString(order)))
                .filteredOn(type -> type.equals("order.signed.v1") || type.equals("order.replied.v1"))
                .hasSize(2);
    }

    /** The example as it would be for this order and the unit that has it. */
    private DomainEvent example(String type, String order) {
        String text = Examples.text(type)
                .replace(EXAMPLE_ISSUE, issue.toString())
                .replace(EXAMPLE_ORDER, order)
                .replace("dept-city-management", "dept-roads");
        DomainEvent event = Examples.event(type, text);
        assertThat(WireJson.write(event)).contains(issue.toString());
        return event;
    }
}
