package cn.yanxing.issue.history;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The history of issues. It grows and never changes: the runtime role has no right to. */
@ApplicationScoped
public class History {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private static final String APPEND = """
            INSERT INTO issue_history
              (issue_id, at, act, actor, actor_unit, from_status, to_status, note, facts, photos, photo_service)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """;

    private static final String OF_ISSUE = """
            SELECT at, act, actor, actor_unit, from_status, to_status, note, facts, photos, photo_service
            FROM issue_history WHERE issue_id = ? ORDER BY at, position
            """;

    private static final String WHO_CLOSED = """
            SELECT actor FROM issue_history
            WHERE issue_id = ? AND to_status = 'CLOSED' AND from_status IS DISTINCT FROM 'CLOSED'
            ORDER BY at DESC, position DESC LIMIT 1
            """;

    private final Database database;
    private final PhotoLinks links;
    private final ObjectMapper json;

    History(Database database, PhotoLinks links, ObjectMapper json) {
        this.database = database;
        this.links = links;
        this.json = json;
    }

    public void append(Entry entry) {
        Step step = entry.step();
        database.change(
                APPEND,
                entry.issueId(),
                entry.at(),
                step.act(),
                step.actor(),
                step.actorUnit(),
                entry.fromStatus(),
                entry.toStatus(),
                step.note(),
                written(step.facts()),
                step.photos().toArray(UUID[]::new),
                step.photoService());
    }

    /** Everything done to the issue, oldest first. */
    public List<HistoryView> of(UUID issueId) {
        return database.rows(OF_ISSUE, this::view, issueId);
    }

    /** Who closed the issue last; what was done to it while it was closed is no closing. */
    public Optional<String> whoClosed(UUID issueId) {
        return database.row(WHO_CLOSED, row -> row.getString(1), issueId);
    }

    private HistoryView view(ResultSet row) throws SQLException {
        String service = row.getString("photo_service");
        return new HistoryView(
                Instants.of(row, "at"),
                row.getString("act"),
                row.getString("actor"),
                row.getString("actor_unit"),
                row.getString("from_status"),
                row.getString("to_status"),
                row.getString("note"),
                read(row.getString("facts")),
                links.in(service, List.of((UUID[]) row.getArray("photos").getArray())));
    }

    /** The photos that a step shows. */
    public List<PhotoLink> photosOf(Step step) {
        return links.in(step.photoService(), step.photos());
    }

    private String written(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> read(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
