package cn.yanxing.scoring.ledger;

import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static cn.yanxing.scoring.Story.STREET_A;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.scoring.IssueStory;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private final IssueStory issue = anIssueWith(STREET_A).rectified().closed();

    @Test
    void what_is_deserved_and_does_not_stand_is_posted() {
        LedgerInMemory ledger = LedgerInMemory.of(issue);

        assertThat(ledger.rows).extracting(Entry::amount).containsExactly(1000L);
        assertThat(ledger.rows.get(0).reverses()).isNull();
    }

    @Test
    void hearing_it_again_posts_nothing() {
        LedgerInMemory ledger = LedgerInMemory.of(issue);

        issue.events().forEach(ledger::hear);

        assertThat(ledger.rows).hasSize(1);
    }

    @Test
    void what_stands_and_is_no_longer_deserved_is_taken_back_by_a_row_of_its_own() {
        CaseEvent closing = issue.last();
        LedgerInMemory ledger = LedgerInMemory.of(issue.reopened());

        Entry posting = ledger.rows.get(0);
        Entry reversal = ledger.rows.get(1);
        assertThat(reversal.reverses()).isEqualTo(posting.id());
        assertThat(reversal.amount()).isEqualTo(-posting.amount());
        assertThat(reversal.mark().slot().event()).isEqualTo(closing.id());
        assertThat(reversal.postedOn()).isEqualTo(issue.last().id());
        assertThat(ledger.sum()).isEqualTo(-500);
    }

    @Test
    void what_was_taken_back_can_be_posted_again_under_another_id() {
        List<CaseEvent> events = issue.reopened().events();
        CaseEvent reopening = events.get(events.size() - 1);
        Mark mark = Marks.of(beforeTheLast(issue), LedgerInMemory.SCHEMES::at).get(0);
        Entry posting = Entry.posting(mark, 0, reopening.id(), IssueStory.MONDAY);
        Entry reversal = posting.reversal(1, reopening.id(), IssueStory.MONDAY);

        List<Entry> again = Settlement.of(List.of(mark), List.of(posting, reversal), reopening.id(), IssueStory.MONDAY);

        assertThat(again).hasSize(1);
        assertThat(again.get(0).amount()).isEqualTo(1000);
        assertThat(again.get(0).id()).isNotIn(posting.id(), reversal.id());
    }

    @Test
    void anybody_can_compute_an_entry_id() {
        Entry entry = LedgerInMemory.of(issue).rows.get(0);

        assertThat(entry.id())
                .matches("[0-9a-f]{64}")
                .isEqualTo(EntryId.of(entry.mark().slot(), 0));
    }

    /** The case as it stood before its last event. */
    private static CaseFile beforeTheLast(IssueStory story) {
        List<CaseEvent> events = story.events();
        return new CaseFile(story.file().key(), events.subList(0, events.size() - 1));
    }
}
