package cn.yanxing.issue.find;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Counts issues, as far as the caller sees them. */
@ApplicationScoped
public class IssueFigures {

    private static final String BY_STATUS = """
            SELECT status, count(*) AS issues, count(filed_at) AS filed,
                   count(*) FILTER (WHERE due_at <= ?) AS overdue,
                   count(*) FILTER (WHERE %s) AS containment_overdue,
                   count(*) FILTER (WHERE due_at > ? AND due_at <= ?) AS soon
            FROM issue WHERE %s GROUP BY status
            """;

    private static final String BY_UNIT = """
            SELECT unit, count(*) AS open, count(*) FILTER (WHERE due_at <= ?) AS overdue
            FROM issue WHERE status IN ('HANDED_OVER', 'SIGNED') AND %s GROUP BY unit ORDER BY unit
            """;

    private static final String BY_REQUEST = """
            SELECT kind, count(*) AS asked FROM unit_request
            WHERE status = 'ASKED' AND issue_id IN (SELECT id FROM issue WHERE %s) GROUP BY kind
            """;

    private final Database database;
    private final Register register;
    private final Questions questions;
    private final Clock clock;

    IssueFigures(Database database, Register register, Questions questions, Clock clock) {
        this.database = database;
        this.register = register;
        this.questions = questions;
        this.clock = clock;
    }

    /** Of what the filter finds for the caller at this moment. */
    public Figures now(IssueFilter filter) {
        Instant now = clock.instant();
        Where visible = questions.of(filter, now);
        List<Of> states = database.rows(
                BY_STATUS.formatted(Where.CONTAINMENT_OVERDUE, visible.sql()),
                row -> new Of(
                        IssueStatus.valueOf(row.getString("status")),
                        row.getLong("issues"),
                        row.getLong("filed"),
                        row.getLong("overdue"),
                        row.getLong("containment_overdue"),
                        row.getLong("soon")),
                visible.values(List.of(now, now, now, now.plus(Figures.SOON))));
        return new Figures(
                sum(states, Of::issues),
                sum(states, Of::filed),
                sum(states, of -> of.status().isOpen() ? of.issues() : 0),
                sum(states, of -> of.status().isWithUnit() ? of.overdue() : 0),
                sum(states, Of::containmentOverdue),
                sum(states, of -> of.status().isWithUnit() ? of.soon() : 0),
                sum(states, of -> of.status() == IssueStatus.RECTIFIED ? of.issues() : 0),
                sum(states, of -> of.status() == IssueStatus.CLOSED ? of.issues() : 0),
                byStatus(states),
                byRequest(visible),
                byUnit(visible, now),
                now);
    }

    private record Of(IssueStatus status, long issues, long filed, long overdue, long containmentOverdue, long soon) {}

    private static long sum(List<Of> states, ToLongFunction<Of> figure) {
        return states.stream().mapToLong(figure).sum();
    }

    private static Map<String, Long> byStatus(List<Of> states) {
        Map<String, Long> counts = new TreeMap<>();
        for (IssueStatus status : IssueStatus.values()) counts.put(status.name(), 0L);
        states.forEach(of -> counts.put(of.status().name(), of.issues()));
        return counts;
    }

    private Map<String, Long> byRequest(Where visible) {
        Map<String, Long> counts = new TreeMap<>();
        for (RequestKind kind : RequestKind.values()) counts.put(kind.name(), 0L);
        database.rows(
                        BY_REQUEST.formatted(visible.sql()),
                        row -> Map.entry(row.getString("kind"), row.getLong("asked")),
                        visible.values(List.of()))
                .forEach(asked -> counts.put(asked.getKey(), asked.getValue()));
        return counts;
    }

    private List<Figures.OfUnit> byUnit(Where visible, Instant now) {
        return database.rows(
                BY_UNIT.formatted(visible.sql()),
                row -> {
                    String unit = row.getString("unit");
                    String name = register.unit(unit).map(Unit::name).orElse(unit);
                    return new Figures.OfUnit(unit, name, row.getLong("open"), row.getLong("overdue"));
                },
                visible.values(List.of(now)));
    }
}
