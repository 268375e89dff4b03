package cn.yanxing.scoring.live;

import cn.yanxing.scoring.figures.FiguresView;
import cn.yanxing.scoring.happening.HappeningView;
import cn.yanxing.scoring.overdue.OverdueRow;
import cn.yanxing.scoring.ranking.RankingRow;
import java.util.List;

/** Everything a screen needs to begin with; {@code recent} is newest first. */
public record Snapshot(
        FiguresView figures, List<RankingRow> rankings, List<OverdueRow> overdue, List<HappeningView> recent) {}
