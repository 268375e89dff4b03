package cn.yanxing.issue.lateness;

import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of latenesses: the centre reads all, a unit its own, those of issues that others have now too. */
@ApplicationScoped
public class LatenessLists {

    private final Latenesses latenesses;
    private final LatenessViews views;
    private final Onlooker onlooker;
    private final Caller caller;
    private final Clock clock;

    LatenessLists(Latenesses latenesses, LatenessViews views, Onlooker onlooker, Caller caller, Clock clock) {
        this.latenesses = latenesses;
        this.views = views;
        this.onlooker = onlooker;
        this.caller = caller;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<LatenessView> page(LatenessFilter asked, @Nullable UUID after, int limit) {
        String unit = onlooker.sight().all() ? asked.unit() : caller.requireUnit();
        LatenessFilter filter = new LatenessFilter(unit, asked.issue(), asked.appeal());
        List<LatenessView> found = latenesses.page(filter, after, limit + 1).stream()
                .map(this::seen)
                .toList();
        return Page.of(found, limit, late -> late.id().toString());
    }

    private LatenessView seen(Latenesses.Row row) {
        Actor actor = caller.actor();
        Instant now = clock.instant();
        return views.of(row, actor, now);
    }
}
