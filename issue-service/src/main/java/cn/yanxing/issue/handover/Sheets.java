package cn.yanxing.issue.handover;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.issue.clock.CountedDays;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Where hand-over sheets are kept. They are added with their hand-over and never changed: the runtime role may not. */
@ApplicationScoped
public class Sheets {

    private static final String ADD = """
            INSERT INTO hand_over_sheet
              (issue_id, ordinal, number, round, issuer, unit, instruction, handed_over_at, due_at, due_provisional,
               due_days, limit_count, limit_unit)
            SELECT ?, n, ? || '-' || n, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            FROM (SELECT count(*) + 1 AS n FROM hand_over_sheet WHERE issue_id = ?) AS next
            """;

    private static final String READ = """
            SELECT number, round, issuer, unit, instruction, handed_over_at, due_at, due_provisional, due_days,
              limit_count, limit_unit,
              EXISTS (SELECT FROM hand_over_sheet later
                WHERE later.issue_id = sheet.issue_id AND later.ordinal > sheet.ordinal) AS replaced
            FROM hand_over_sheet sheet
            """;

    private static final CountedDays DAYS = new CountedDays();

    private final Database database;
    private final Register register;

    Sheets(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    /** In the transaction of the hand-over, which holds the issue: two sheets never get one number. */
    public void add(NewSheet fresh) {
        Deadline deadline = fresh.deadline();
        Optional<Condition> condition = conditionOf(fresh);
        database.change(
                ADD,
                fresh.issueId(),
                fresh.issueNumber(),
                fresh.round(),
                fresh.issuer(),
                fresh.unit(),
                fresh.instruction(),
                fresh.handedOverAt(),
                deadline.dueAt(),
                deadline.provisional(),
                DAYS.convertToDatabaseColumn(deadline.days()),
                condition.map(Condition::limit).orElse(null),
                condition.map(Condition::unit).map(Enum::name).orElse(null),
                fresh.issueId());
    }

    /** The last one of an issue; none for one that no unit was ever given. */
    public Optional<Sheet> latest(UUID issueId) {
        return database.row(READ + "WHERE issue_id = ? ORDER BY ordinal DESC LIMIT 1", Sheets::sheet, issueId);
    }

    Optional<Sheet> of(String number) {
        return database.row(READ + "WHERE number = ?", Sheets::sheet, number);
    }

    private Optional<Condition> conditionOf(NewSheet fresh) {
        return register.catalogueItem(fresh.catalogueItem()).map(CatalogueItem::conditions).stream()
                .flatMap(conditions -> conditions.stream())
                .filter(condition -> condition.code().equals(fresh.condition()))
                .findFirst();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        Deadline deadline = new Deadline(
                Instants.of(row, "due_at"),
                row.getBoolean("due_provisional"),
                DAYS.convertToEntityAttribute(row.getString("due_days")));
        String unit = row.getString("limit_unit");
        return new Sheet(
                row.getString("number"),
                row.getInt("round"),
                row.getString("issuer"),
                row.getString("unit"),
                row.getString("instruction"),
                Instants.of(row, "handed_over_at"),
                deadline,
                unit == null ? null : new Sheet.Term(row.getInt("limit_count"), LimitUnit.valueOf(unit)),
                row.getBoolean("replaced"));
    }
}
