package cn.yanxing.volunteer.errand;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.web.Page;
import cn.yanxing.volunteer.checkin.CheckInCode;
import cn.yanxing.volunteer.checkin.CheckInCodes;
import cn.yanxing.volunteer.history.HistoryEntry;
import cn.yanxing.volunteer.history.HistoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The board of errands: who looks sees what concerns them, and what they may do with it. */
@ApplicationScoped
@Transactional
public class ErrandBoardService {

    private final Errands errands;
    private final ErrandViews views;
    private final Viewers viewers;
    private final HistoryService history;
    private final CheckInCodes codes;
    private final Clock clock;

    ErrandBoardService(
            Errands errands,
            ErrandViews views,
            Viewers viewers,
            HistoryService history,
            CheckInCodes codes,
            Clock clock) {
        this.errands = errands;
        this.views = views;
        this.viewers = viewers;
        this.history = history;
        this.codes = codes;
        this.clock = clock;
    }

    public ErrandView get(UUID id, Actor by) {
        Viewer viewer = viewers.of(by);
        return views.view(seen(id, viewer), viewer, clock.instant());
    }

    public List<HistoryEntry> history(UUID id, Actor by) {
        return history.of(seen(id, viewers.of(by)).id());
    }

    public CheckInCode checkInCode(UUID id, Actor by) {
        return codes.at(seen(id, viewers.of(by)).id(), clock.instant());
    }

    /** Newest first. */
    public Page<ErrandView.Row> list(@Nullable ErrandStatus status, Actor by, @Nullable UUID after, int limit) {
        List<ErrandView.Row> rows = errands.page(status, viewers.of(by), after, limit).stream()
                .map(errand -> views.row(errand.state()))
                .toList();
        String next =
                rows.size() < limit ? null : rows.get(rows.size() - 1).id().toString();
        return new Page<>(rows, next);
    }

    /** What somebody may not see is not there for them. */
    private ErrandState seen(UUID id, Viewer viewer) {
        ErrandState errand = errands.get(id).state();
        if (!viewer.sees(errand)) {
            throw new NotFound("errand", id);
        }
        return errand;
    }
}
