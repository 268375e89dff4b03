package cn.yanxing.scoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.scoring.SomeStories;
import cn.yanxing.scoring.Story;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However the events of a case arrive, late, twice, in any order: the same entries stand in the end. */
class ConfluenceTest {

    @Property(tries = 10_000)
    void any_arrival_of_the_same_events_leaves_the_same_net_entries(
            @ForAll("stories") Story<?> story, @ForAll long seed) {
        LedgerInMemory inOrder = LedgerInMemory.of(story);
        LedgerInMemory shuffled = new LedgerInMemory(story.file().key());

        arrival(story, new Random(seed)).forEach(shuffled::hear);

        assertThat(shuffled.net()).isEqualTo(inOrder.net());
        assertThat(shuffled.sum()).isEqualTo(inOrder.sum());
        assertThatItIsALedger(inOrder);
        assertThatItIsALedger(shuffled);
    }

    private static void assertThatItIsALedger(LedgerInMemory ledger) {
        List<Entry> reversals =
                ledger.rows.stream().filter(row -> row.reverses() != null).toList();
        assertThat(ledger.rows).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(reversals).extracting(Entry::reverses).doesNotHaveDuplicates();
        reversals.forEach(reversal -> assertThat(ledger.rows)
                .filteredOn(row -> row.id().equals(reversal.reverses()))
                .singleElement()
                .satisfies(row -> assertThat(row.amount() + reversal.amount()).isZero()));
        assertThat(ledger.sum())
                .isEqualTo(ledger.net().stream().mapToLong(Mark::amount).sum());
    }

    /** Every event at least once, some again, in any order. */
    private static List<CaseEvent> arrival(Story<?> story, Random random) {
        List<CaseEvent> arrival = new ArrayList<>(story.events());
        story.events().stream().filter(event -> random.nextInt(3) == 0).forEach(arrival::add);
        Collections.shuffle(arrival, random);
        return arrival;
    }

    @Provide
    Arbitrary<Story<?>> stories() {
        return Arbitraries.randomValue(SomeStories::any);
    }

    @Property(tries = 2_000)
    void a_prefix_of_the_events_settles_to_what_the_prefix_deserves(@ForAll("stories") Story<?> story) {
        LedgerInMemory ledger = new LedgerInMemory(story.file().key());
        for (CaseEvent event : story.events()) {
            ledger.hear(event);
            Set<Mark> deserved = story.events().stream()
                    .limit(event.sequence())
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(),
                            events -> Set.copyOf(
                                    Marks.of(new CaseFile(story.file().key(), events), LedgerInMemory.SCHEMES::at))));
            assertThat(ledger.net()).isEqualTo(deserved);
        }
    }
}
