package cn.yanxing.scoring.recount;

import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.scoring.IssueStory;
import cn.yanxing.scoring.ScoringTest;
import cn.yanxing.scoring.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecountTest extends ScoringTest {

    /** A row that no event deserves, as somebody with the database's password might slip in. */
    private static final String FORGE = """
            insert into entry (id, unit, scheme, rule, rule_version, leg, case_kind, case_id, event, posted_on,
                               amount, deserved, reverses, effective_at, posted_at, trace)
            select ?, unit, scheme, rule, rule_version, 2, case_kind, case_id, event, posted_on,
                   ?, deserved, ?, effective_at, posted_at, trace
            from entry where case_id = ? and leg = 1 order by position limit 1
            """;

    @Test
    void the_ledger_counted_again_from_its_events_is_identical() {
        hear(anIssueWith(Story.STREET_A).rectified().closed().reopened());
        hear(anIssueWith(Story.STREET_B).overdue().rectified().verificationFailed());

        JsonPath recount = recount();

        assertThat(recount.getBoolean("identical")).isTrue();
        assertThat(recount.getLong("entries")).isGreaterThan(2);
        assertThat(recount.getList("differences")).isEmpty();
    }

    @Test
    void a_forged_row_is_found() {
        IssueStory issue = anIssueWith(Story.STREET_A).rectified().closed();
        hear(issue);
        String forged = "f".repeat(48) + String.format("%016x", System.nanoTime());
        database.change(FORGE, forged, 1000, null, issue.id);

        JsonPath recount = recount();
        database.change(FORGE, "e" + forged.substring(1), -1000, forged, issue.id);

        assertThat(recount.getBoolean("identical")).isFalse();
        assertThat(recount.getString("differences[0].kind")).isEqualTo("SURPLUS");
        assertThat(recount.getString("scores[0].unit")).isEqualTo("street-a");
        assertThat(recount().getBoolean("identical")).isTrue();
    }

    @Test
    void the_service_itself_can_neither_change_nor_delete_a_row() {
        assertThatThrownBy(() -> database.change("update entry set amount = 0"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> database.change("delete from entry")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> database.change("delete from case_event"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> database.change("update case_event set sequence = 0"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void only_an_administrator_recounts_and_only_with_a_key() {
        as(HEAD).header("Idempotency-Key", "one").post("recount").then().statusCode(403);
        as(ADMINISTRATOR).post("recount").then().statusCode(400);
    }

    private static JsonPath recount() {
        return as(ADMINISTRATOR)
                .header("Idempotency-Key", "recount-" + System.nanoTime())
                .post("recount")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
