package cn.yanxing.scoring.recount;

import cn.yanxing.scoring.ledger.Recounted.Difference;
import cn.yanxing.scoring.ranking.RankingRow;
import java.util.List;

/** Whether the ledger equals its events: net entries, the sum of every unit, and the rankings. */
public record RecountView(
        boolean identical,
        long cases,
        long entries,
        List<Difference> differences,
        List<ScoreDifference> scores,
        List<RankingRow> rankings) {

    /** A unit whose rows, reversals included, do not sum up to what its standing cases deserve. */
    public record ScoreDifference(String unit, long counted, long booked) {}
}
