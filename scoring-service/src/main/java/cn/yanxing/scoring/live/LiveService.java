package cn.yanxing.scoring.live;

import cn.yanxing.scoring.words.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Shows the viewers of this replica a snapshot, then what changes, each what they may see. */
@ApplicationScoped
public class LiveService {

    /** Each with the last state that it was shown after its snapshot. */
    private final Map<Viewer, List<LiveMessage>> viewers = new ConcurrentHashMap<>();

    private final Messages messages;
    private final Clock clock;

    LiveService(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Nothing is lost between the snapshot and the first change; something may be told twice, by the same id. */
    public void join(Viewer viewer) {
        synchronized (viewer) {
            viewers.put(viewer, List.of());
            viewer.show(messages.snapshot(viewer.view()));
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
        Map<View, LiveMessage> snapshots = new HashMap<>();
        each(viewer -> viewer.show(snapshots.computeIfAbsent(viewer.view(), messages::snapshot)));
    }

    void heard(List<UUID> events) {
        if (events.isEmpty()) return;
        Map<Language, List<News>> news = new EnumMap<>(Language.class);
        each(viewer -> news.computeIfAbsent(viewer.language(), language -> messages.news(events, language)).stream()
                .filter(one -> viewer.sight().sees(one.unit()))
                .forEach(one -> viewer.show(one.message())));
    }

    /** Counted once for all who see the same in the same language, and shown to whom it has changed. */
    void recount() {
        if (!isWatched()) return;
        LiveMessage figures = messages.figures();
        Map<Language, LiveMessage> rankings = new EnumMap<>(Language.class);
        Map<View, List<LiveMessage>> states = new HashMap<>();
        each(viewer -> showChanges(
                viewer,
                states.computeIfAbsent(
                        viewer.view(),
                        view -> List.of(
                                figures,
                                rankings.computeIfAbsent(view.language(), messages::rankings),
                                messages.overdue(view)))));
    }

    private void showChanges(Viewer viewer, List<LiveMessage> now) {
        List<LiveMessage> before = viewers.replace(viewer, now);
        if (before == null) return; // gone meanwhile
        now.stream().filter(message -> !before.contains(message)).forEach(viewer::show);
    }

    /** Whose token is over is shown out; a browser comes back with a new one. */
    void heartbeat() {
        Instant now = clock.instant();
        each(viewer -> {
            if (viewer.until().isAfter(now)) viewer.show(LiveMessage.HEARTBEAT);
            else viewer.screen().turnOff();
        });
    }

    private void each(Consumer<Viewer> act) {
        for (Viewer viewer : viewers.keySet()) {
            synchronized (viewer) {
                act.accept(viewer);
            }
        }
    }
}
