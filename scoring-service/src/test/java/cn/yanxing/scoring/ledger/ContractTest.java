package cn.yanxing.scoring.ledger;

import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.wire.WireJson;
import cn.yanxing.scoring.Examples;
import cn.yanxing.scoring.Story;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    @ParameterizedTest
    @MethodSource("cn.yanxing.scoring.Examples#heardTypes")
    void whatever_the_others_tell_can_be_settled(String type) {
        LedgerInMemory ledger = new LedgerInMemory(Examples.caseOf(type).key());

        Examples.caseOf(type).events().forEach(ledger::hear);

        assertThat(ledger.rows).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void what_we_tell_has_the_form_of_the_example() {
        Entry entry = LedgerInMemory.of(anIssueWith(Story.STREET_A).rectified().closed())
                .rows
                .get(0);

        assertThat(fields(WireJson.write(entry.posted())))
                .containsExactlyInAnyOrderElementsOf(fields(Examples.json("entry.posted.v1")));
    }

    private static List<String> fields(String json) {
        List<String> fields = new ArrayList<>();
        WireJson.tree(json).fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
