package cn.yanxing.scoring.hearing;

import static cn.yanxing.scoring.HoursStory.hoursFor;
import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static cn.yanxing.scoring.OrderStory.anOrderWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.ScoreEvent.EntryPosted;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.scoring.IssueStory;
import cn.yanxing.scoring.ScoringTest;
import cn.yanxing.scoring.Story;
import cn.yanxing.scoring.casebook.CaseEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HearingTest extends ScoringTest {

    @Inject
    OutboxProbe outbox;

    @Test
    void a_closed_issue_arrives_in_the_ledger_and_is_told_to_the_world() {
        IssueStory issue = anIssueWith(Story.STREET_A).rectified().closed();

        hear(issue);

        assertThat(rowsOf(issue)).containsExactly("street-a issue-on-time 1000");
        assertThat(posted(issue)).singleElement().satisfies(entry -> {
            assertThat(entry.amount()).isEqualTo(1000);
            assertThat(entry.eventId()).isEqualTo(issue.last().id().toString());
            assertThat(entry.scheme()).isEqualTo("district-governance-1");
        });
    }

    @Test
    void an_order_and_volunteer_hours_arrive_too() {
        var order = anOrderWith(Story.ROADS)
                .replied()
                .calledBack(true, Satisfaction.VERY_SATISFIED)
                .closed();
        var hours = hoursFor(Story.STREET_B, 120, Evidence.E3);

        hear(order);
        hear(hours);

        assertThat(rowsOf(order))
                .containsExactly("dept-roads order-on-time 1000", "dept-roads order-solved-satisfied 500");
        assertThat(rowsOf(hours)).containsExactly("street-b volunteer-hours 200");
    }

    @Test
    void told_twice_is_counted_once() {
        IssueStory issue = anIssueWith(Story.STREET_A).overdue().rectified().closed();
        hear(issue);

        issue.events().forEach(this::tell);
        IssueStory later = anIssueWith(Story.STREET_A);
        hear(later);

        assertThat(rowsOf(issue)).containsExactly("street-a issue-overdue -500");
        assertThat(posted(issue)).hasSize(1);
    }

    @Test
    void told_backwards_it_comes_to_the_same() {
        IssueStory issue = anIssueWith(Story.STREET_A)
                .rectified()
                .verificationFailed()
                .rectified()
                .closed();
        List<CaseEvent> events = issue.events();

        for (int i = events.size() - 1; i >= 0; i--) tell(events.get(i));
        untilHeard(events);

        assertThat(rowsOf(issue))
                .containsExactlyInAnyOrder("street-a issue-rework -500", "street-a issue-on-time 1000");
    }

    @Test
    void a_reopening_takes_the_mark_back_and_the_world_hears_of_it() {
        IssueStory issue = anIssueWith(Story.STREET_B).rectified().closed();
        hear(issue);
        issue.reopened();
        tell(issue.last());
        untilHeard(issue.events());

        assertThat(rowsOf(issue))
                .containsExactly(
                        "street-b issue-on-time 1000",
                        "street-b issue-on-time -1000 back",
                        "street-b issue-reopened -500");
        assertThat(posted(issue)).extracting(EntryPosted::amount).containsExactly(1000L, -1000L, -500L);
        assertThat(posted(issue).get(1).reverses())
                .isEqualTo(posted(issue).get(0).entryId());
    }

    @Test
    void what_was_posted_travels_on_the_stream_of_scores() {
        IssueStory issue = anIssueWith(Story.STREET_A).rectified().closed();
        hear(issue);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> outbox.of(Story.STREET_A).stream().allMatch(OutboxProbe.Row::sent));
    }

    private List<EntryPosted> posted(Story<?> story) {
        String caseKey = story.file().key().toString();
        return outbox.events(unitOf(story)).stream()
                .map(EntryPosted.class::cast)
                .filter(entry -> entry.caseKey().equals(caseKey))
                .toList();
    }

    private String unitOf(Story<?> story) {
        return database.row(
                        "select unit from entry where case_id = ? limit 1",
                        row -> row.getString(1),
                        story.file().key().id())
                .orElseThrow();
    }
}
