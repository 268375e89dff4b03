package cn.yanxing.scoring.overdue;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.scoring.casebook.CaseKind;
import cn.yanxing.scoring.words.Language;
import cn.yanxing.scoring.words.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists what is late now, the longest waiting first. */
@ApplicationScoped
public class OverdueService {

    private static final String LATE = """
            select kind, id, number, subject, overdue_limit, unit, street, overdue_due_at, overdue_since
            from case_fact
            where overdue_since is not null and (?::text is null or unit = ?)
            order by overdue_due_at, id limit ?
            """;

    private final Database database;
    private final Names names;

    OverdueService(Database database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** Of one unit, or of all if none is named. */
    public List<OverdueRow> late(@Nullable String unit, int limit, Language language) {
        return database.rows(LATE, row -> late(row, language), unit, unit, limit);
    }

    private OverdueRow late(ResultSet row, Language language) throws SQLException {
        CaseKind kind = CaseKind.valueOf(row.getString("kind"));
        @Nullable String unit = row.getString("unit");
        return new OverdueRow(
                kind,
                row.getObject("id", UUID.class),
                row.getString("number"),
                names.subject(kind, row.getString("subject"), language),
                row.getString("overdue_limit"),
                unit,
                unit == null ? null : names.unit(unit, language),
                names.area(row.getString("street")),
                Instants.of(row, "overdue_due_at"),
                Instants.of(row, "overdue_since"));
    }
}
