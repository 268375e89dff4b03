package cn.yanxing.acceptance.conservation.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.acceptance.conservation.check.Report;
import cn.yanxing.acceptance.conservation.check.Verdict;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The books are changed behind everybody's back, one row at a time: the check names the row. */
class PlantedDifferencesTest {

    private Laboratory laboratory;

    @BeforeEach
    void tell_and_hear_three_facts() throws Exception {
        laboratory = Laboratory.open();
        try (Teller teller = new Teller(laboratory);
                Relay relay = Relay.fenced(laboratory);
                Hearer hearer = new Hearer(laboratory)) {
            teller.tell("a", "a", "b");
            relay.turn();
            hearer.turn();
        }
    }

    @Test
    void without_a_change_it_is_clean() {
        Verdict verdict = laboratory.verdict();

        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.counts()).containsEntry("effects at scoring-service", 3L);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            teller  | delete from outbox where aggregateid = 'b'                                | a topic tells what no outbox holds | disagrees | b: the record at
            teller  | delete from outbox where aggregateid = 'a' and sequence = 1               | the numbering has a gap            | lost      | holds 1 events of
            teller  | update outbox set payload = '{}' where aggregateid = 'b'                  | other words than were told         | disagrees | says something else than its outbox row
            teller  | update outbox set sent_at = null where aggregateid = 'b'                  | a row that nobody marks            | waiting   | is not sent yet
            teller  | update outbox set position = 99 where aggregateid = 'a' and sequence = 1  | positions against sequences        | inverted  | event 2 stands before its predecessor
            teller  | update outbox_sequence set sequence = 7 where key = 'b'                   | numbered, but not told             | lost      | but 7 were numbered
            scoring | update inbox_position set sequence = 1 where key = 'a'                    | a position moved back              | lost      | a: scoring.{topic} stands at event 1
            scoring | update inbox_position set sequence = 9 where key = 'a'                    | a position moved on                | disagrees | the topic is older than the database
            scoring | delete from inbox_position where key = 'b'                                | a position lost                    | lost      | b: scoring.{topic} stands at event 0
            scoring | insert into case_event select * from case_event where key = 'b'           | an effect doubled                  | duplicated| had its effect at scoring-service twice
            scoring | delete from case_event where key = 'b'                                    | an effect undone                   | lost      | had no effect at scoring-service
            scoring | update case_event set id = gen_random_uuid() where key = 'b'              | an effect without an event         | disagrees | which is on no topic
            """)
    void is_named(String service, String change, String title, String harm, String words) throws Exception {
        laboratory.plant(service, change);

        Verdict verdict = laboratory.verdict();

        assertThat(verdict.isClean()).as(title).isFalse();
        assertThat(Report.text(verdict).lines())
                .anyMatch(line -> line.startsWith(harm) && line.contains(words.replace("{topic}", laboratory.topic())));
    }

    @Test
    void an_event_that_is_held_is_waiting_and_one_that_was_dropped_is_only_named() throws Exception {
        String held = """
                insert into inbox_held (id, listener, stream, key, sequence, state, headers, body, partition, "offset", reason)
                values (gen_random_uuid(), 'scoring.{topic}', '{topic}', 'b', 2, '%s', '{}', '', 0, 7, 'nonsense')
                """;

        laboratory.plant("scoring", held.formatted("DROPPED"));
        Verdict dropped = laboratory.verdict();
        laboratory.plant("scoring", "update inbox_held set state = 'PARKED'");
        Verdict parked = laboratory.verdict();

        assertThat(dropped.isClean()).isTrue();
        assertThat(dropped.notes())
                .singleElement()
                .asString()
                .contains("b: scoring.")
                .contains("DROPPED: nonsense");
        assertThat(parked.differences())
                .singleElement()
                .asString()
                .startsWith("waiting")
                .contains("PARKED: nonsense");
    }

    @Test
    void the_same_event_told_with_other_words_and_two_events_in_one_place() throws Exception {
        try (Relay liar = Relay.unfenced(laboratory)) {
            Relay.Fact told = liar.behindTheCursor().get(0);
            liar.send(List.of(
                    new Relay.Fact(0, told.id(), told.key(), told.sequence(), told.type(), "{\"said\":\"else\"}")));
            liar.send(List.of(new Relay.Fact(
                    0, java.util.UUID.randomUUID(), told.key(), told.sequence(), told.type(), told.payload())));
        }

        String report = Report.text(laboratory.verdict());

        assertThat(report)
                .contains("was told twice with different words")
                .contains("two events stand at sequence 1")
                .contains("NOT CLEAN");
    }
}
