package cn.yanxing.issue.handover;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.issue.clock.CountedDays;
import cn.yanxing.issue.clock.LimitView;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.time.Course;
import cn.yanxing.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where hand-over sheets are kept. They are added with their hand-over and never changed: the runtime role may not. */
@ApplicationScoped
public class Sheets {

    private static final String ADD = """
            INSERT INTO hand_over_sheet
              (issue_id, ordinal, number, round, issuer, unit, instruction, handed_over_at, due_at, due_provisional,
               due_days, limit_count, limit_unit, limit_season, contain_count, contain_unit, contain_due_at,
               contain_due_provisional, contain_due_days, legal_basis)
            SELECT ?, n, ? || '-' || n, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            FROM (SELECT count(*) + 1 AS n FROM hand_over_sheet WHERE issue_id = ?) AS next
            """;

    private static final String READ = """
            SELECT number, round, issuer, unit, instruction, handed_over_at, due_at, due_provisional, due_days,
              limit_count, limit_unit, limit_season, contain_count, contain_unit, contain_due_at, contain_due_provisional,
              contain_due_days, legal_basis,
              EXISTS (SELECT FROM hand_over_sheet later
                WHERE later.issue_id = sheet.issue_id AND later.ordinal > sheet.ordinal) AS replaced
            FROM hand_over_sheet sheet
            """;

    private static final CountedDays DAYS = new CountedDays();

    private final Database database;

    Sheets(Database database) {
        this.database = database;
    }

    /** In the transaction of the hand-over, which holds the issue: two sheets never get one number. */
    public void add(NewSheet fresh) {
        Deadline deadline = fresh.deadline();
        LimitView limit = fresh.limit();
        Optional<Course.Stage> first = Optional.ofNullable(limit.containment());
        Optional<Deadline> firstDue = first.map(Course.Stage::deadline);
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
                written(deadline),
                limit.term().count(),
                limit.term().unit().name(),
                limit.season(),
                first.map(stage -> stage.term().count()).orElse(null),
                first.map(stage -> stage.term().unit().name()).orElse(null),
                firstDue.map(Deadline::dueAt).orElse(null),
                firstDue.map(Deadline::provisional).orElse(false),
                firstDue.map(Sheets::written).orElse(""),
                fresh.legalBasis(),
                fresh.issueId());
    }

    /** The last one of an issue; none for one that no unit was ever given. */
    public Optional<Sheet> latest(UUID issueId) {
        return database.row(READ + "WHERE issue_id = ? ORDER BY ordinal DESC LIMIT 1", Sheets::sheet, issueId);
    }

    Optional<Sheet> of(String number) {
        return database.row(READ + "WHERE number = ?", Sheets::sheet, number);
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getString("number"),
                row.getInt("round"),
                row.getString("issuer"),
                row.getString("unit"),
                row.getString("instruction"),
                row.getString("legal_basis"),
                Instants.of(row, "handed_over_at"),
                deadline(row, "due"),
                limit(row),
                row.getBoolean("replaced"));
    }

    private static @Nullable LimitView limit(ResultSet row) throws SQLException {
        Term term = term(row, "limit");
        if (term == null) return null;
        Term first = term(row, "contain");
        Course.Stage stage = first == null ? null : new Course.Stage(first, deadline(row, "contain_due"));
        return new LimitView(term, row.getString("limit_season"), stage);
    }

    private static @Nullable Term term(ResultSet row, String of) throws SQLException {
        String unit = row.getString(of + "_unit");
        return unit == null ? null : new Term(row.getInt(of + "_count"), LimitUnit.valueOf(unit));
    }

    private static Deadline deadline(ResultSet row, String of) throws SQLException {
        return new Deadline(
                Instants.of(row, of + "_at"),
                row.getBoolean(of + "_provisional"),
                DAYS.convertToEntityAttribute(row.getString(of + "_days")));
    }

    private static String written(Deadline deadline) {
        return DAYS.convertToDatabaseColumn(deadline.days());
    }
}
