package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody without an account and with scripts off, on the residents' pages: what they do stands in browser/residents.mjs. */
@Order(5)
class ResidentsStory extends Desk {

    @Test
    void what_was_pressed_twice_is_one_issue_and_its_closing_is_disputed_decided_by_another_and_read()
            throws Exception {
        JsonNode receipt = shows("report");
        String number = receipt.path("number").asText();
        String code = receipt.path("code").asText();
        JsonNode found = dispatcher
                .get("/api/v1/issue/issues?text=" + number)
                .good()
                .body()
                .path("items");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("source").asText()).isEqualTo("RESIDENT");
        Case issue = Case.issue(found.get(0).path("id").asText());
        isOne(issue);
        closes(issue);

        assertThat(shows("dispute", number, code).path("state").asText()).isEqualTo("已收到，等待裁定");
        issue.does(dutyOfficer, "dispute-decision", Map.of("upheld", true, "reply", "到场看了，您说得对，已重新交办"));

        JsonNode read = shows("read", number, code);
        assertThat(read.path("state").asText()).isEqualTo("异议成立，已重新办理");
        assertThat(read.path("reply").asText()).isEqualTo("到场看了，您说得对，已重新交办");
        assertThat(issue.status(dispatcher)).isEqualTo("FILED");
        assertThat(issue.historySeenBy(dispatcher)).containsSubsequence("verification", "dispute", "dispute-decision");
    }

    /** Nobody else in the district says these words. */
    private void isOne(Case issue) {
        JsonNode alike = dispatcher
                .get("/api/v1/issue/issues?text=%E4%BA%94%E8%A2%8B%E5%9E%83%E5%9C%BE")
                .good()
                .body()
                .path("items");
        assertThat(alike).hasSize(1);
        assertThat(alike.get(0).path("id").asText()).isEqualTo(issue.id());
    }

    private void closes(Case issue) {
        issue.does(dispatcher, "filing", Map.of("condition", "exposed-garbage-1"));
        issue.does(dispatcher, "hand-over", Map.of("unit", SOUTH_LAKE, "instruction", "请清运"));
        issue.does(southLake, "signature");
        issue.shows(southLake, "rectification", "已清运");
        issue.does(inspector, "verification", Map.of("passed", true));
    }

    private JsonNode shows(String... act) throws Exception {
        return Web.read(Screen.shows("residents.mjs", suite.url(), act));
    }
}
