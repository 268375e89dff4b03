package cn.yanxing.issue.importing;

import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The past of old issues as lines of our history, written in sets like the issues. Report and closure are known by our
 * names; what happened between them keeps the older system's own, because it was done by that system's rules.
 */
@ApplicationScoped
class PastHistory {

    private static final String LINES = """
            INSERT INTO issue_history
              (issue_id, at, act, actor, from_status, to_status, note, facts, photos, photo_service)
            SELECT issue_id, at, act, actor, from_status, to_status, note, facts, '{}', 'issue'
            FROM unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::jsonb[])
              AS past (issue_id, at, act, actor, from_status, to_status, note, facts)
            """;

    private final Database database;

    PastHistory(Database database) {
        this.database = database;
    }

    void add(String source, List<PastIssue> past) {
        List<Line> lines =
                past.stream().flatMap(issue -> linesOf(issue).stream()).toList();
        String actor = "import:" + source;
        database.change(
                LINES,
                lines.stream().map(Line::issue).toArray(UUID[]::new),
                texts(lines, Line::at),
                texts(lines, Line::act),
                texts(lines, line -> actor),
                texts(lines, Line::from),
                texts(lines, Line::to),
                texts(lines, Line::note),
                texts(lines, line -> WireJson.write(line.facts())));
    }

    private record Line(
            UUID issue,
            Instant at,
            String act,
            @Nullable IssueStatus from,
            @Nullable IssueStatus to,
            @Nullable String note,
            Map<String, Object> facts) {}

    private static List<Line> linesOf(PastIssue issue) {
        List<Line> lines = new ArrayList<>();
        Map<String, Object> origin = Map.of("externalId", issue.externalId(), "hasPhoto", issue.hasPhoto());
        lines.add(
                new Line(issue.id(), issue.requestedAt(), "report", null, IssueStatus.REPORTED, null, sorted(origin)));
        issue.steps().forEach(step -> lines.add(line(issue, step)));
        if (issue.closedAt() != null) lines.add(closure(issue, issue.closedAt()));
        return lines;
    }

    private static Line line(PastIssue issue, PastStep step) {
        Map<String, Object> facts = new TreeMap<>(Map.of("step", step.name()));
        if (step.by() != null) facts.put("by", step.by());
        return new Line(issue.id(), step.at(), "earlier-step", null, null, step.note(), facts);
    }

    private static Line closure(PastIssue issue, Instant at) {
        Map<String, Object> facts = issue.closureCode() == null ? Map.of() : Map.of("closureCode", issue.closureCode());
        return new Line(issue.id(), at, "closure", IssueStatus.REPORTED, issue.status(), null, facts);
    }

    private static Map<String, Object> sorted(Map<String, Object> facts) {
        return new TreeMap<>(facts);
    }

    private static @Nullable String[] texts(List<Line> lines, Function<Line, @Nullable Object> column) {
        return lines.stream()
                .map(line -> {
                    Object value = column.apply(line);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
