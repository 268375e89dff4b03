package cn.yanxing.scoring.live;

import cn.yanxing.scoring.explain.EntryTexts;
import cn.yanxing.scoring.explain.ExplainService;
import cn.yanxing.scoring.figures.FigureService;
import cn.yanxing.scoring.happening.HappeningService;
import cn.yanxing.scoring.happening.Titles;
import cn.yanxing.scoring.overdue.OverdueRow;
import cn.yanxing.scoring.overdue.OverdueService;
import cn.yanxing.scoring.ranking.RankingService;
import cn.yanxing.scoring.words.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the messages, each once for all who see the same: a thousand screens cost little more than one. */
@ApplicationScoped
class Messages {

    private static final int RECENT = 30;
    private static final int OVERDUE = 50;

    private final FigureService figures;
    private final RankingService rankings;
    private final OverdueService overdue;
    private final HappeningService happenings;
    private final ExplainService explain;
    private final Titles titles;
    private final EntryTexts texts;
    private final ObjectMapper json;

    Messages(
            FigureService figures,
            RankingService rankings,
            OverdueService overdue,
            HappeningService happenings,
            ExplainService explain,
            Titles titles,
            EntryTexts texts,
            ObjectMapper json) {
        this.figures = figures;
        this.rankings = rankings;
        this.overdue = overdue;
        this.happenings = happenings;
        this.explain = explain;
        this.titles = titles;
        this.texts = texts;
        this.json = json;
    }

    LiveMessage snapshot(View view) {
        return message(
                "snapshot",
                new Snapshot(
                        figures.figures(),
                        rankings.rankings(null, view.language()),
                        late(view),
                        happenings.last(view.only(), RECENT).stream()
                                .map(one -> titles.view(one, view.language()))
                                .toList()));
    }

    LiveMessage figures() {
        return message("figures", figures.figures());
    }

    LiveMessage rankings(Language language) {
        return message("rankings", rankings.rankings(null, language));
    }

    LiveMessage overdue(View view) {
        return message("overdue", late(view));
    }

    /** What happened, then what the ledger made of it. */
    List<News> news(List<UUID> events, Language language) {
        Stream<News> happened = happenings.of(events).stream()
                .map(one -> new News(one.unit(), message("happened", titles.view(one, language))));
        Stream<News> entries = explain.postedOn(events).stream()
                .map(one -> new News(one.unit(), message("entry", texts.view(one, language))));
        return Stream.concat(happened, entries).toList();
    }

    private List<OverdueRow> late(View view) {
        return overdue.late(view.only(), OVERDUE, view.language());
    }

    private LiveMessage message(String name, Object data) {
        try {
            return new LiveMessage(name, json.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
