package cn.yanxing.issue.track;

import cn.yanxing.issue.dispute.DisputePeriod;
import cn.yanxing.issue.history.Entry;
import cn.yanxing.issue.history.History;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.rating.NewRating;
import cn.yanxing.issue.rating.Rating;
import cn.yanxing.issue.rating.RatingRefused;
import cn.yanxing.issue.rating.Ratings;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rating of a closing by whoever holds number and code. It may be changed as long as the closing may be disputed;
 * then the case is a thing of the past, and so is the word about it.
 */
@ApplicationScoped
public class RatingService {

    private static final String CLOSED = "CLOSED";

    /** Held, so that nothing is said of a closing while it is taken back. */
    private static final String STANDS = "SELECT status, round, closed_at FROM issue WHERE id = ? FOR SHARE";

    private final Tracking tracking;
    private final Ratings ratings;
    private final History history;
    private final Register register;
    private final Database database;
    private final Clock clock;

    RatingService(
            Tracking tracking, Ratings ratings, History history, Register register, Database database, Clock clock) {
        this.tracking = tracking;
        this.ratings = ratings;
        this.history = history;
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    private record Closing(
            String status, int round, @Nullable Instant closedAt) {}

    /** The last word of each report counts; the history keeps them all. Answers how far the report is then. */
    @Transactional
    public TrackView rate(NewRating told) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Tracking.Ids ids = tracking.ids(told.number(), told.code());
        int round = roundToRate(ids.followed(), now);
        Rating rating = new Rating(ids.followed(), round, ids.told(), told.solved(), told.satisfaction(), now);
        if (ratings.keep(rating)) history.append(new Entry(ids.followed(), now, CLOSED, CLOSED, step(told)));
        return tracking.find(told.number(), told.code());
    }

    private int roundToRate(UUID issue, Instant now) {
        Closing closing = database.row(
                        STANDS,
                        row -> new Closing(
                                row.getString("status"), row.getInt("round"), Instants.orNull(row, "closed_at")),
                        issue)
                .orElseThrow();
        if (!closing.status().equals(CLOSED) || closing.closedAt() == null)
            throw RatingRefused.notClosed(closing.status());
        DisputePeriod period = DisputePeriod.after(closing.closedAt(), register.zone());
        if (period.isOverAt(now)) throw RatingRefused.tooLate(period.lastDay());
        return closing.round();
    }

    private static Step step(NewRating told) {
        return Step.of("rating", Actor.system("resident"))
                .anonymously("resident")
                .with(Map.of("report", told.number(), "solved", told.solved(), "satisfaction", told.satisfaction()));
    }
}
