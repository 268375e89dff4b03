package cn.yanxing.scoring.live;

import cn.yanxing.scoring.explain.EntryTexts;
import cn.yanxing.scoring.explain.ExplainService;
import cn.yanxing.scoring.figures.FigureService;
import cn.yanxing.scoring.figures.FiguresView;
import cn.yanxing.scoring.happening.Happening;
import cn.yanxing.scoring.happening.HappeningService;
import cn.yanxing.scoring.happening.Titles;
import cn.yanxing.scoring.ledger.PostedEntry;
import cn.yanxing.scoring.overdue.OverdueRow;
import cn.yanxing.scoring.overdue.OverdueService;
import cn.yanxing.scoring.ranking.RankingRow;
import cn.yanxing.scoring.ranking.RankingService;
import cn.yanxing.scoring.words.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    private final Clock clock;

    LiveService(
            FigureService figures,
            RankingService rankings,
            OverdueService overdue,
            HappeningService happenings,
            ExplainService explain,
            Titles titles,
            EntryTexts texts,
            Clock clock) {
        this.figures = figures;
        this.rankings = rankings;
        this.overdue = overdue;
        this.happenings = happenings;
        this.explain = explain;
        this.titles = titles;
        this.texts = texts;
        this.clock = clock;
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

    /** Counted once for all who see the same in the same language. */
    void recount() {
        if (!isWatched()) return;
        FiguresView now = figures.figures();
        Map<Language, List<RankingRow>> tables = new EnumMap<>(Language.class);
        Map<Viewed, List<OverdueRow>> late = new HashMap<>();
        each(viewer -> {
            Viewed viewed = new Viewed(viewer.sight().only(), viewer.language());
            viewer.show("figures", now);
            viewer.show("rankings", tables.computeIfAbsent(viewed.language(), one -> rankings.rankings(null, one)));
            viewer.show("overdue", late.computeIfAbsent(viewed, this::late));
        });
    }

    /** Whose token is over is shown out; a browser comes back with a new one. */
    void heartbeat() {
        Instant now = clock.instant();
        each(viewer -> {
            if (viewer.until().isAfter(now)) viewer.show(LiveMessage.HEARTBEAT, "");
            else viewer.screen().turnOff();
        });
    }

    private record Viewed(@Nullable String only, Language language) {}

    private List<OverdueRow> late(Viewed viewed) {
        return overdue.late(viewed.only(), OVERDUE, viewed.language());
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
                late(new Viewed(only, viewer.language())),
                happenings.last(only, RECENT).stream()
                        .map(one -> titles.view(one, viewer.language()))
                        .toList());
    }
}
