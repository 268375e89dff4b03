package cn.yanxing.issue.track;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.dispute.Dispute;
import cn.yanxing.issue.dispute.DisputePeriod;
import cn.yanxing.issue.dispute.DisputeView;
import cn.yanxing.issue.dispute.Disputes;
import cn.yanxing.issue.rating.Ratings;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.sql.RowReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds a report by number and code; a wrong code and a wrong number are answered alike. */
@ApplicationScoped
public class Tracking {

    private static final String FIND = """
            SELECT told.id AS told, followed.id AS followed, followed.round, told.number, told.catalogue_item,
                   told.reported_at, main.number AS joined_to, followed.status, followed.unit, followed.filed_at,
                   followed.handed_over_at, followed.rectified_at, followed.closed_at,
                   CASE WHEN followed.status IN ('HANDED_OVER', 'SIGNED') THEN followed.due_at END AS due_at
            FROM issue AS told
            LEFT JOIN issue AS main ON main.id = told.main_issue
            JOIN issue AS followed ON followed.id = coalesce(told.main_issue, told.id)
            WHERE told.number = ? AND told.tracking_code = ?
            """;

    private final Database database;
    private final Register register;
    private final TrackingCodes codes;
    private final Disputes disputes;
    private final Ratings ratings;
    private final Clock clock;

    Tracking(
            Database database,
            Register register,
            TrackingCodes codes,
            Disputes disputes,
            Ratings ratings,
            Clock clock) {
        this.database = database;
        this.register = register;
        this.codes = codes;
        this.disputes = disputes;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** The report that was told, and the issue that it follows: itself, or the one it was joined to. */
    public record Ids(UUID told, UUID followed) {}

    /** How far the report with this number is. */
    public TrackView find(String number, String code) {
        return found(this::view, number, code);
    }

    /** What the number and the code open. */
    public Ids ids(String number, String code) {
        return found(Tracking::ids, number, code);
    }

    private <T> T found(RowReader<T> reader, String number, String code) {
        return database.row(FIND, reader, number, codes.hash(number, code))
                .orElseThrow(() -> new NotFound("report", number));
    }

    private static Ids ids(ResultSet row) throws SQLException {
        return new Ids(row.getObject("told", UUID.class), row.getObject("followed", UUID.class));
    }

    private TrackView view(ResultSet row) throws SQLException {
        Ids ids = ids(row);
        String item = row.getString("catalogue_item");
        Optional<Dispute> dispute = disputes.latest(ids.followed());
        return new TrackView(
                row.getString("number"),
                row.getString("joined_to"),
                row.getString("status"),
                register.catalogueItem(item).map(CatalogueItem::name).orElse(item),
                Optional.ofNullable(row.getString("unit"))
                        .flatMap(register::unit)
                        .map(Unit::name)
                        .orElse(null),
                Instants.of(row, "reported_at"),
                Instants.orNull(row, "filed_at"),
                Instants.orNull(row, "handed_over_at"),
                Instants.orNull(row, "rectified_at"),
                Instants.orNull(row, "closed_at"),
                Instants.orNull(row, "due_at"),
                disputableUntil(row, dispute),
                dispute.map(known -> view(known, ids.told())).orElse(null),
                openUntil(row),
                ratings.find(ids.followed(), row.getInt("round"), ids.told()).orElse(null));
    }

    private @Nullable LocalDate disputableUntil(ResultSet row, Optional<Dispute> dispute) throws SQLException {
        int round = row.getInt("round");
        return dispute.filter(known -> known.round() == round).isPresent() ? null : openUntil(row);
    }

    /** The last day for words about a closing, while it is not over. */
    private @Nullable LocalDate openUntil(ResultSet row) throws SQLException {
        Instant closedAt = Instants.orNull(row, "closed_at");
        if (!row.getString("status").equals("CLOSED") || closedAt == null) return null;
        DisputePeriod period = DisputePeriod.after(closedAt, register.zone());
        return period.isOverAt(clock.instant()) ? null : period.lastDay();
    }

    private static DisputeView view(Dispute dispute, UUID report) {
        DisputeView view = DisputeView.of(dispute);
        return dispute.reportId().equals(report) ? view : view.withoutReason();
    }
}
