package cn.yanxing.scoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.scoring.HoursStory;
import cn.yanxing.scoring.IssueStory;
import cn.yanxing.scoring.OrderStory;
import cn.yanxing.scoring.Story;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import java.time.Duration;
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

    private static final List<String> UNITS = List.of(Story.STREET_A, Story.STREET_B, Story.ROADS);

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
        return Arbitraries.randomValue(random -> switch (random.nextInt(5)) {
            case 0, 1 -> anIssue(random);
            case 2, 3 -> anOrder(random);
            default -> HoursStory.hoursFor(any(UNITS, random), random.nextInt(600), any(Evidence.values(), random));
        });
    }

    /** Any acts in any order: the ledger must bear more than a correct neighbour would tell. */
    private static Story<?> anIssue(Random random) {
        IssueStory issue = random.nextInt(8) == 0
                ? IssueStory.anImportedIssue()
                : random.nextBoolean() ? IssueStory.anIssue() : IssueStory.anIssueOfOrder(Story.anId());
        int acts = random.nextInt(10);
        for (int i = 0; i < acts; i++) act(issue.wait(Duration.ofHours(random.nextInt(30))), random);
        return issue;
    }

    private static IssueStory act(IssueStory issue, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> issue.filed();
            case 1 -> issue.handedOverTo(any(UNITS, random));
            case 2 -> issue.returned();
            case 3 -> issue.overdue();
            case 4 -> issue.verificationFailed();
            case 5 -> issue.reopened();
            case 6 -> issue.rectified();
            default -> issue.closed();
        };
    }

    private static Story<?> anOrder(Random random) {
        OrderStory order = OrderStory.anOrder().accepted().dispatchedTo(any(UNITS, random));
        int acts = random.nextInt(8);
        for (int i = 0; i < acts; i++) act(order.wait(Duration.ofHours(random.nextInt(60))), random);
        return order;
    }

    private static OrderStory act(OrderStory order, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> order.replied();
            case 1 -> order.calledBack(random.nextBoolean(), any(Satisfaction.values(), random));
            case 2 -> order.reworkStarted();
            case 3 -> order.overdue(Limit.HANDLE);
            case 4 -> order.dispatchedTo(any(UNITS, random));
            default -> order.closed();
        };
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <T> T any(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
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
