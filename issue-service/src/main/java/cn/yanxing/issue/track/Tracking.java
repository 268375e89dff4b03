package cn.yanxing.issue.track;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Finds a report by number and code; a wrong code and a wrong number are answered alike. */
@ApplicationScoped
public class Tracking {

    private static final String FIND = """
            SELECT told.number, told.catalogue_item, told.reported_at, main.number AS joined_to, followed.status,
                   followed.unit, followed.filed_at, followed.handed_over_at, followed.rectified_at, followed.closed_at
            FROM issue AS told
            LEFT JOIN issue AS main ON main.id = told.main_issue
            JOIN issue AS followed ON followed.id = coalesce(told.main_issue, told.id)
            WHERE told.number = ? AND told.tracking_code = ?
            """;

    private final Database database;
    private final Register register;
    private final TrackingCodes codes;

    Tracking(Database database, Register register, TrackingCodes codes) {
        this.database = database;
        this.register = register;
        this.codes = codes;
    }

    public TrackView find(String number, String code) {
        return database.row(FIND, this::view, number, codes.hash(number, code))
                .orElseThrow(() -> new NotFound("report", number));
    }

    private TrackView view(ResultSet row) throws SQLException {
        String item = row.getString("catalogue_item");
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
                Instants.orNull(row, "closed_at"));
    }
}
