package cn.yanxing.issue.rating;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Where ratings are kept: one of each closing by each report, the last word of it. */
@ApplicationScoped
public class Ratings {

    private static final String KEEP = """
            INSERT INTO rating (issue_id, round, report_id, solved, satisfaction, rated_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (issue_id, round, report_id) DO UPDATE
            SET solved = excluded.solved, satisfaction = excluded.satisfaction, rated_at = excluded.rated_at
            WHERE (rating.solved, rating.satisfaction) <> (excluded.solved, excluded.satisfaction)
            """;

    private static final String FIND =
            "SELECT solved, satisfaction, rated_at FROM rating WHERE issue_id = ? AND round = ? AND report_id = ?";

    private final Database database;

    Ratings(Database database) {
        this.database = database;
    }

    /** False when the same was said before. */
    public boolean keep(Rating rating) {
        return database.change(
                        KEEP,
                        rating.issueId(),
                        rating.round(),
                        rating.reportId(),
                        rating.solved(),
                        rating.satisfaction().name(),
                        rating.ratedAt())
                == 1;
    }

    /** What was said of this round's closing by the code of this report. */
    public Optional<RatingView> find(UUID issue, int round, UUID report) {
        return database.row(FIND, Ratings::read, issue, round, report);
    }

    private static RatingView read(ResultSet row) throws SQLException {
        return new RatingView(
                row.getBoolean("solved"),
                Satisfaction.valueOf(row.getString("satisfaction")),
                Instants.of(row, "rated_at"));
    }
}
