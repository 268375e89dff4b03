package cn.yanxing.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was read and not handled, row by row. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class HeldEventsTest {

    private final String listener = "kit.held-" + UUID.randomUUID();

    @Inject
    HeldEvents held;

    @Inject
    Database database;

    @Test
    void an_unreadable_record_is_parked_once_however_often_it_is_read() {
        park("nonsense");
        park("nonsense");

        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void another_unreadable_record_in_its_place_on_a_topic_made_anew_is_parked_too() {
        park("nonsense");
        park("other nonsense");

        assertThat(parked()).isEqualTo(2);
    }

    private void park(String body) {
        Inbound record = new Inbound("issues", 3, 17, null, null, Map.of("ce_id", "none"), body);
        QuarkusTransaction.requiringNew().run(() -> held.parkUnreadable(listener, record, "no key"));
    }

    private long parked() {
        return database.row("select count(*) from inbox_held where listener = ?", row -> row.getLong(1), listener)
                .orElseThrow();
    }
}
