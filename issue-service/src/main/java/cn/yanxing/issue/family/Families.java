package cn.yanxing.issue.family;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which issue is the main one of which: written when the desk asks for assistance, and never changed. */
@ApplicationScoped
public class Families {

    private static final String ADD = "INSERT INTO child_issue (child_id, parent_id) VALUES (?, ?)";

    private static final String CHILDREN = """
            SELECT id, number, status, unit, street, reporter_id FROM issue JOIN child_issue ON child_id = id
            WHERE parent_id = ? ORDER BY id
            """;

    private static final String PARENT = """
            SELECT id, number, status, unit, street, reporter_id FROM issue JOIN child_issue ON parent_id = id WHERE child_id = ?
            """;

    private final Database database;
    private final Register register;

    Families(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    /** Both are written, and the caller holds the parent. */
    public void add(UUID parent, UUID child) {
        database.change(ADD, child, parent);
    }

    /** The issues of its assisting units, oldest first. */
    public List<Relative> childrenOf(UUID issue) {
        return database.rows(CHILDREN, row -> relative(row, true), issue);
    }

    /** The issues of its assisting units as somebody with this sight may know them, oldest first. */
    public List<Relative> childrenOf(UUID issue, Sight sight) {
        return database.rows(CHILDREN, row -> relative(row, covers(sight, row)), issue);
    }

    /** The main issue, for one of an assisting unit, as somebody with this sight may know it. */
    public Optional<Relative> parentOf(UUID issue, Sight sight) {
        return database.row(PARENT, row -> relative(row, covers(sight, row)), issue);
    }

    private static boolean covers(Sight sight, ResultSet row) throws SQLException {
        return sight.covers(row.getString("unit"), row.getString("street"), row.getString("reporter_id"));
    }

    private Relative relative(ResultSet row, boolean isSeen) throws SQLException {
        String unit = row.getString("unit");
        return new Relative(
                isSeen ? row.getObject("id", UUID.class) : null,
                row.getString("number"),
                row.getString("status"),
                unit,
                Optional.ofNullable(unit)
                        .flatMap(register::unit)
                        .map(Unit::name)
                        .orElse(null));
    }
}
