package cn.yanxing.issue.inspection.checklist;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where checklists are kept; they grow in number and never change. */
@ApplicationScoped
public class Checklists {

    private static final TypeReference<List<ChecklistItem>> ITEMS = new TypeReference<>() {};

    private static final String ADD = """
            INSERT INTO checklist (id, point_type, name, items, drawn_up_by, drawn_up_at)
            VALUES (?, ?, ?, ?::jsonb, ?, ?)
            """;

    private static final String NEWEST = """
            SELECT DISTINCT ON (point_type) * FROM checklist WHERE point_type = ANY (?) ORDER BY point_type, id DESC
            """;

    private static final String PAGE = """
            SELECT * FROM checklist WHERE (?::text IS NULL OR point_type = ?) AND (?::uuid IS NULL OR id < ?)
            ORDER BY id DESC LIMIT ?
            """;

    private final Database database;
    private final ObjectMapper json;

    Checklists(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Checklist checklist) {
        database.change(
                ADD,
                checklist.id(),
                checklist.pointType(),
                checklist.name(),
                written(checklist.items()),
                checklist.drawnUpBy(),
                checklist.drawnUpAt());
    }

    /** Any that was ever drawn up. */
    public Optional<Checklist> find(UUID id) {
        return database.row("SELECT * FROM checklist WHERE id = ?", this::read, id);
    }

    /** The one to go by for each of these types of point; none for a type that has none. */
    public List<Checklist> newestOf(Collection<String> pointTypes) {
        return database.rows(NEWEST, this::read, (Object) pointTypes.toArray(String[]::new));
    }

    /** Newest first, those after {@code after}. */
    List<Checklist> page(@Nullable String pointType, @Nullable UUID after, int limit) {
        return database.rows(PAGE, this::read, pointType, pointType, after, after, limit);
    }

    private Checklist read(ResultSet row) throws SQLException {
        return new Checklist(
                row.getObject("id", UUID.class),
                row.getString("point_type"),
                row.getString("name"),
                items(row.getString("items")),
                row.getString("drawn_up_by"),
                Instants.of(row, "drawn_up_at"));
    }

    private String written(List<ChecklistItem> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ChecklistItem> items(String written) {
        try {
            return json.readValue(written, ITEMS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
