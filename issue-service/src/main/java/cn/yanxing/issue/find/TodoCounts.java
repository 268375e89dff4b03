package cn.yanxing.issue.find;

import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what waits for somebody, by their roles. */
@ApplicationScoped
public class TodoCounts {

    private static final String APPEALED = """
            id IN (SELECT issue_id FROM lateness JOIN appeal ON lateness_id = lateness.id
                   WHERE appeal.status = 'ASKED' AND asked_by <> ? AND lateness.unit IS DISTINCT FROM ?)
            """;

    private static final String SENT_TO = """
            id IN (SELECT issue_id FROM field_check WHERE field_check.status = 'ASKED' AND coalesce(inspector, ?) = ?)
            AND reporter_id IS DISTINCT FROM ?
            """;

    private final Database database;
    private final Onlooker onlooker;
    private final Clock clock;

    TodoCounts(Database database, Onlooker onlooker, Clock clock) {
        this.database = database;
        this.onlooker = onlooker;
        this.clock = clock;
    }

    public Todo mine() {
        Actor actor = onlooker.actor();
        Map<String, Long> counts = new LinkedHashMap<>();
        if (actor.is(Roles.DISPATCHER, Roles.DUTY_OFFICER)) ofTheDesk(actor, counts);
        if (actor.is(Roles.DUTY_OFFICER, Roles.CENTRE_HEAD)) ofApprovers(actor, counts);
        if (actor.is(Roles.UNIT_HANDLER, Roles.UNIT_LEADER)) ofTheUnit(actor, counts);
        if (actor.is(Roles.LEADER)) counts.put("leader-list", beforeLeader(actor));
        if (actor.is(Roles.INSPECTOR, Roles.GRID_WORKER)) ofTheStreet(actor, counts);
        return new Todo(counts);
    }

    private void ofTheDesk(Actor actor, Map<String, Long> counts) {
        counts.put("filing", count("status = 'REPORTED'"));
        counts.put("hand-over", count("status = 'FILED'"));
        counts.put("return-decision", waiting("RETURN", actor));
    }

    private void ofApprovers(Actor actor, Map<String, Long> counts) {
        counts.put("extension-decision", waiting("EXTENSION", actor));
        counts.put("suspension-decision", waiting("SUSPENSION", actor));
        counts.put("dispute-decision", disputed(actor));
        counts.put("appeal-decision", count(APPEALED, actor.id(), actor.unit()));
    }

    private void ofTheUnit(Actor actor, Map<String, Long> counts) {
        counts.put("signature", count("status = 'HANDED_OVER' AND unit = ?", actor.unit()));
        counts.put("rectification", count("status = 'SIGNED' AND unit = ?", actor.unit()));
        counts.put("overdue", count("unit = ? AND " + Where.OVERDUE, actor.unit(), clock.instant()));
    }

    private long beforeLeader(Actor actor) {
        return count(Where.BEFORE_LEADER + " AND " + Where.OVERDUE, actor.id(), clock.instant());
    }

    private void ofTheStreet(Actor actor, Map<String, Long> counts) {
        counts.put("field-check-answer", count(SENT_TO, actor.id(), actor.id(), actor.id()));
        counts.put(
                "verification",
                count("status = 'RECTIFIED' AND rectified_unit <> ? AND rectified_by <> ?", actor.unit(), actor.id()));
    }

    /** Requests that this person may decide about: not their own, and none that they have agreed to before. */
    private long waiting(String kind, Actor actor) {
        return count(
                "id IN (SELECT issue_id FROM unit_request WHERE status = 'ASKED' AND kind = ?"
                        + " AND asked_by <> ? AND endorsed_by IS DISTINCT FROM ?)",
                kind,
                actor.id(),
                actor.id());
    }

    /** Disputes that this person may decide: of nothing that they closed, or their unit put right. */
    private long disputed(Actor actor) {
        return count(
                "id IN (SELECT issue_id FROM dispute WHERE status = 'OPEN' AND closed_by IS DISTINCT FROM ?)"
                        + " AND rectified_unit IS DISTINCT FROM ?",
                actor.id(),
                actor.unit());
    }

    private long count(String condition, @Nullable Object... values) {
        Where where = Where.visibleTo(onlooker.sight()).and(condition, values);
        return database.row(
                        "SELECT count(*) FROM issue WHERE " + where.sql(),
                        row -> row.getLong(1),
                        where.values(List.of()))
                .orElse(0L);
    }
}
