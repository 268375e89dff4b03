package cn.yanxing.issue.duplicate;

import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.issue.report.ReportService;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the issues that a report may be about: a box on the map by the index, then the desk's rule. Only main issues
 * count, with their own place, so that a pile of joined reports does not creep along a street; and only those that were
 * open at the moment of the report, because what was put right before cannot be what it is about.
 */
@ApplicationScoped
public class NearbyIssues {

    private static final int SHOWN_MAX = 20;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final UUID NONE = new UUID(0, 0);

    private static final String IN_BOX = """
            SELECT id, number, status, catalogue_item, left(description, 200) AS description, place_text, longitude,
                   latitude, street, unit, reporter_id, reported_at
            FROM issue
            WHERE longitude BETWEEN ? AND ? AND latitude BETWEEN ? AND ? AND catalogue_item = ?
              AND reported_at BETWEEN ? AND ? AND id <> ?
              AND (status = ANY (?) OR (status = 'CLOSED' AND closed_at > ?))
            """;

    private final Database database;
    private final ReportService reports;
    private final Onlooker onlooker;
    private final NearAndRecent rule;
    private final Clock clock;

    NearbyIssues(Database database, ReportService reports, Onlooker onlooker, DuplicateConfig config, Clock clock) {
        this.database = database;
        this.reports = reports;
        this.onlooker = onlooker;
        this.rule = config.rule();
        this.clock = clock;
    }

    /** What somebody who is about to report should look at first. */
    public List<NearbyIssue> to(String catalogueItem, double longitude, double latitude) {
        return to(new Sighting(catalogueItem, longitude, latitude, clock.instant()), NONE);
    }

    /** What the desk should look at before it files this report. */
    public List<NearbyIssue> toReport(UUID id) {
        IssueView report = reports.view(id);
        double longitude = report.place().longitude();
        double latitude = report.place().latitude();
        return to(new Sighting(report.catalogueItem(), longitude, latitude, report.reportedAt()), id);
    }

    /** The most alike first, at most twenty. */
    private List<NearbyIssue> to(Sighting told, UUID except) {
        Sight sight = onlooker.sight();
        double north = rule.metresMax() / METRES_PER_DEGREE;
        double east = north / Math.max(0.01, Math.cos(Math.toRadians(Math.abs(told.latitude()) + north)));
        List<Optional<NearbyIssue>> inBox = database.rows(
                IN_BOX,
                row -> nearby(row, told, sight),
                told.longitude() - east,
                told.longitude() + east,
                told.latitude() - north,
                told.latitude() + north,
                told.catalogueItem(),
                told.at().minus(rule.apartMax()),
                told.at().plus(rule.apartMax()),
                except,
                open(),
                told.at());
        return inBox.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(NearbyIssue::score).reversed())
                .limit(SHOWN_MAX)
                .toList();
    }

    private Optional<NearbyIssue> nearby(ResultSet row, Sighting told, Sight sight) throws SQLException {
        Sighting found = new Sighting(
                row.getString("catalogue_item"),
                row.getDouble("longitude"),
                row.getDouble("latitude"),
                Instants.of(row, "reported_at"));
        Optional<Likeness> likeness = rule.compare(found, told);
        if (likeness.isEmpty()) return Optional.empty();
        boolean seen = sight.covers(row.getString("unit"), row.getString("street"), row.getString("reporter_id"));
        return Optional.of(new NearbyIssue(
                Math.round(likeness.get().metres()),
                likeness.get().apart().toMinutes(),
                Math.round(likeness.get().score() * 100) / 100.0,
                likeness.get().likely(),
                row.getString("status"),
                found.at(),
                seen ? row.getObject("id", UUID.class) : null,
                seen ? row.getString("number") : null,
                seen ? row.getString("description") : null,
                seen ? row.getString("place_text") : null));
    }

    private static String[] open() {
        return Arrays.stream(IssueStatus.values())
                .filter(IssueStatus::isOpen)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
