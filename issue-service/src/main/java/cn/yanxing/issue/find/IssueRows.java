package cn.yanxing.issue.find;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Reads the rows of lists, with the names that the register has for their codes. */
@ApplicationScoped
public class IssueRows {

    private static final String COLUMNS = """
            id, number, status, source, catalogue_item, %s AS description, place_text,
            longitude, latitude, street, grid, unit, round, reported_at, due_at, closed_at, was_overdue,
            contain_was_overdue, %s AS overdue
            """;

    private final Register register;

    IssueRows(Register register) {
        this.register = register;
    }

    /** What a list selects; {@code moment} stands in the statement for when a row is overdue. */
    public static String columns(String moment) {
        return COLUMNS.formatted("left(description, 200)", Where.OVERDUE.replace("?", moment));
    }

    /** The same with every description to its end. */
    static String wholeColumns(String moment) {
        return COLUMNS.formatted("description", Where.OVERDUE.replace("?", moment));
    }

    /** The row that the result set stands on. */
    public IssueRow read(ResultSet row) throws SQLException {
        String item = row.getString("catalogue_item");
        String street = row.getString("street");
        String unit = row.getString("unit");
        return new IssueRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("status"),
                row.getString("source"),
                item,
                register.catalogueItem(item).map(CatalogueItem::name).orElse(item),
                row.getString("description"),
                row.getString("place_text"),
                row.getDouble("longitude"),
                row.getDouble("latitude"),
                street,
                Optional.ofNullable(street)
                        .flatMap(register::area)
                        .map(Area::name)
                        .orElse(null),
                row.getString("grid"),
                unit,
                Optional.ofNullable(unit)
                        .flatMap(register::unit)
                        .map(Unit::name)
                        .orElse(null),
                row.getInt("round"),
                Instants.of(row, "reported_at"),
                Instants.orNull(row, "due_at"),
                Instants.orNull(row, "closed_at"),
                row.getBoolean("overdue"),
                row.getBoolean("was_overdue"),
                row.getBoolean("contain_was_overdue"));
    }
}
