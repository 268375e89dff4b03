package cn.yanxing.scoring.recount;

import cn.yanxing.scoring.ledger.LedgerService;
import cn.yanxing.scoring.ledger.Recounted;
import cn.yanxing.scoring.ledger.UnitTotal;
import cn.yanxing.scoring.ranking.RankingRow;
import cn.yanxing.scoring.ranking.RankingService;
import cn.yanxing.scoring.recount.RecountView.ScoreDifference;
import cn.yanxing.scoring.words.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the ledger with its events. */
@ApplicationScoped
public class RecountService {

    private final LedgerService ledger;
    private final RankingService rankings;

    RecountService(LedgerService ledger, RankingService rankings) {
        this.ledger = ledger;
        this.rankings = rankings;
    }

    public RecountView recount(Language language) {
        Recounted recounted = ledger.recount();
        List<ScoreDifference> scores = scores(recounted.counted(), recounted.booked());
        List<RankingRow> counted = rankings.rankings(recounted.counted(), null, language);
        List<RankingRow> booked = rankings.rankings(recounted.booked(), null, language);
        return new RecountView(
                recounted.differences().isEmpty() && scores.isEmpty() && sameRanks(counted, booked),
                recounted.cases(),
                recounted.entries(),
                recounted.differences(),
                scores,
                counted);
    }

    private static List<ScoreDifference> scores(List<UnitTotal> counted, List<UnitTotal> booked) {
        Map<String, Long> left = amounts(counted);
        Map<String, Long> right = amounts(booked);
        Set<String> units = new TreeSet<>(left.keySet());
        units.addAll(right.keySet());
        return units.stream()
                .map(unit -> new ScoreDifference(unit, left.getOrDefault(unit, 0L), right.getOrDefault(unit, 0L)))
                .filter(score -> score.counted() != score.booked())
                .toList();
    }

    private static boolean sameRanks(List<RankingRow> counted, List<RankingRow> booked) {
        return ranks(counted).equals(ranks(booked));
    }

    private static Map<String, String> ranks(List<RankingRow> rows) {
        return rows.stream()
                .filter(row -> row.rank() != null)
                .collect(Collectors.toMap(RankingRow::unit, row -> row.league() + row.rank()));
    }

    private static Map<String, Long> amounts(List<UnitTotal> totals) {
        return totals.stream().collect(Collectors.toMap(UnitTotal::unit, UnitTotal::amount));
    }
}
