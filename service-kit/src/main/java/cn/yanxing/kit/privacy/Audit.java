package cn.yanxing.kit.privacy;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looked at what personal data, or did what administrative act, and for what purpose. Rows are never changed. */
@ApplicationScoped
public class Audit {

    private final Database database;
    private final Clock clock;
    private final Ids ids;

    Audit(Database database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String act, String subjectKind, String subjectId, String purpose) {
        database.change(
                "insert into audit_row (id, at, actor, unit, roles, act, subject_kind, subject_id, purpose)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                clock.instant(),
                actor.id(),
                actor.unit(),
                String.join(" ", actor.roles().stream().sorted().toList()),
                act,
                subjectKind,
                subjectId,
                purpose);
    }

    /** The newest rows before {@code after}, of one subject or actor when given. */
    List<AuditRow> rows(@Nullable UUID after, @Nullable String subjectId, @Nullable String actor, int limit) {
        return database.rows(
                "select * from audit_row where (?::uuid is null or id < ?::uuid)"
                        + " and (?::text is null or subject_id = ?::text) and (?::text is null or actor = ?::text)"
                        + " order by id desc limit ?",
                Audit::row,
                after,
                after,
                subjectId,
                subjectId,
                actor,
                actor,
                limit);
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getObject("id", UUID.class),
                Instants.of(row, "at"),
                row.getString("actor"),
                row.getString("unit"),
                row.getString("roles"),
                row.getString("act"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("purpose"));
    }
}
