package cn.yanxing.scoring.live;

import cn.yanxing.scoring.explain.EntryTexts;
import cn.yanxing.scoring.explain.ExplainService;
import cn.yanxing.scoring.figures.FigureService;
import cn.yanxing.scoring.figures.FiguresView;
import cn.yanxing.scoring.happening.Happening;
import cn.yanxing.scoring.happening.HappeningService;
import cn.yanxing.scoring.happening.Titles;
import cn.yanxing.scoring.ledger.PostedEntry;
import cn.yanxing.scoring.overdue.OverdueService;
import cn.yanxing.scoring.ranking.RankingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Shows the viewers of this replica a snapshot, then what changes, each what they may see. */
@ApplicationScoped
public class LiveService {

    private static final int RECENT = 30;
    private static final int OVERDUE = 50;

    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private final FigureService figures;
    private final RankingService rankings;
    private final OverdueService overdue;
    private final HappeningService happenings;
    private final ExplainService explain;
    private final Titles titles;
    private final EntryTexts texts;

    LiveService(
            FigureService figures,
            RankingService rankings,
            OverdueService overdue,
            HappeningService happenings,
            ExplainService explain,
            Titles titles,
            EntryTexts texts) {
        this.figures = figures;
        this.rankings = rankings;
        this.overdue = overdue;
        this.happenings = happenings;
        this.explain = explain;
        this.titles = titles;
        this.texts = texts;
    }

    /** Nothing is lost between the snapshot and the first change; something may be told twice, by the same id. */
    public void join(Viewer viewer) {
        synchronized (viewer) {
            viewers.add(viewer);
            viewer.show("snapshot", snapshot(viewer));
        }
    }

    public void leave(Viewer viewer) {
        viewers.remove(viewer);
    }

    boolean isWatched() {
        return !viewers.isEmpty();
    }

    /** Announcements may have been missed: everybody begins again. */
    void beginAgain() {
        each(viewer -> viewer.show("snapshot", snapshot(viewer)));
    }

    void heard(List<UUID> events) {
        if (!isWatched() || events.isEmpty()) return;
        List<Happening> happened = happenings.of(events);
        List<PostedEntry> entries = explain.postedOn(events);
        each(viewer -> {
            happened.stream()
                    .filter(one -> viewer.sight().sees(one.unit()))
                    .forEach(one -> viewer.show("happened", titles.view(one, viewer.language())));
            entries.stream()
                    .filter(one -> viewer.sight().sees(one.unit()))
                    .forEach(one -> viewer.show("entry", texts.view(one, viewer.language())));
        });
    }

    void recount() {
        if (!isWatched()) return;
        FiguresView now = figures.figures();
        each(viewer -> {
            viewer.show("figures", now);
            viewer.show("rankings", rankings.rankings(null, viewer.language()));
            viewer.show("overdue", overdue.late(viewer.sight().only(), OVERDUE, viewer.language()));
        });
    }

    void heartbeat() {
        each(viewer -> viewer.show(LiveMessage.HEARTBEAT, ""));
    }

    private void each(Consumer<Viewer> act) {
        for (Viewer viewer : viewers) {
            synchronized (viewer) {
                act.accept(viewer);
            }
        }
    }

    private Snapshot snapshot(Viewer viewer) {
        String only = viewer.sight().only();
        return new Snapshot(
                figures.figures(),
                rankings.rankings(null, viewer.language()),
                overdue.late(only, OVERDUE, viewer.language()),
                happenings.last(only, RECENT).stream()
                        .map(one -> titles.view(one, viewer.language()))
                        .toList());
    }
}
