package cn.yanxing.scoring.ranking;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.scoring.SomeStories;
import cn.yanxing.scoring.Story;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseKey;
import cn.yanxing.scoring.ledger.LedgerInMemory;
import cn.yanxing.scoring.ledger.UnitTotal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However the events of many cases arrive, late, twice, in any order: the same scores and ranks come out. */
class ConfluentRankingTest {

    private static final long BASE = 100_000;

    private record Arrival(CaseKey key, CaseEvent event) {}

    @Property(tries = 1_000)
    void any_arrival_of_the_same_events_leaves_the_same_scores_and_ranks(@ForAll long seed) {
        Random random = new Random(seed);
        List<Story<?>> stories = new ArrayList<>();
        for (int i = random.nextInt(20); i >= 0; i--) stories.add(SomeStories.any(random));
        List<Arrival> inOrder =
                stories.stream().flatMap(ConfluentRankingTest::arrivals).toList();
        List<Arrival> anyhow = new ArrayList<>(inOrder);
        inOrder.stream().filter(arrival -> random.nextInt(3) == 0).forEach(anyhow::add);
        Collections.shuffle(anyhow, random);

        assertThat(ranked(anyhow)).isEqualTo(ranked(inOrder));
    }

    private static Stream<Arrival> arrivals(Story<?> story) {
        CaseKey key = story.file().key();
        return story.events().stream().map(event -> new Arrival(key, event));
    }

    private static List<Ranking.Place> ranked(List<Arrival> arrivals) {
        Map<CaseKey, LedgerInMemory> ledgers = new HashMap<>();
        arrivals.forEach(arrival ->
                ledgers.computeIfAbsent(arrival.key(), LedgerInMemory::new).hear(arrival.event()));
        Map<String, List<UnitTotal>> totals = ledgers.values().stream()
                .map(LedgerInMemory::totals)
                .flatMap(Collection::stream)
                .collect(groupingBy(UnitTotal::unit));
        return Ranking.of(SomeStories.UNITS.stream()
                .map(unit -> contender(unit, totals.getOrDefault(unit, List.of())))
                .toList());
    }

    private static Contender contender(String unit, List<UnitTotal> totals) {
        return new Contender(
                unit,
                unit.startsWith("street") ? "streets" : "departments",
                BASE + totals.stream().mapToLong(UnitTotal::amount).sum(),
                totals.stream().mapToLong(UnitTotal::entries).sum());
    }
}
