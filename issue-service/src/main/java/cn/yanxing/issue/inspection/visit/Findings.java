package cn.yanxing.issue.inspection.visit;

import cn.yanxing.kit.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Where observations are kept, word for word as they were told; nothing changes or leaves. */
@ApplicationScoped
class Findings {

    private static final String ADD = """
            INSERT INTO observation (client_id, visit_id, item, told, passed, issue_id, issue_number)
            VALUES (?, ?, ?, ?::json, ?, ?, ?)
            """;

    private static final String OF_VISIT = """
            SELECT told, passed, issue_id, issue_number FROM observation WHERE visit_id = ?
            """;

    /** Of other visits: what one phone made is told of one visit only. */
    private static final String ELSEWHERE = """
            SELECT client_id FROM observation WHERE client_id = ANY (?) AND visit_id <> ?
            """;

    private final Database database;
    private final ObjectMapper json;

    Findings(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(UUID visit, Finding finding) {
        Observation told = finding.told();
        database.change(
                ADD,
                told.clientId(),
                visit,
                told.item(),
                written(told),
                finding.passed(),
                finding.issueId(),
                finding.issueNumber());
    }

    List<Finding> of(UUID visit) {
        return database.rows(OF_VISIT, this::read, visit);
    }

    List<UUID> elsewhere(UUID visit, List<Observation> told) {
        UUID[] ids = told.stream().map(Observation::clientId).toArray(UUID[]::new);
        return database.rows(ELSEWHERE, row -> row.getObject(1, UUID.class), ids, visit);
    }

    private Finding read(ResultSet row) throws SQLException {
        try {
            return new Finding(
                    json.readValue(row.getString("told"), Observation.class),
                    row.getBoolean("passed"),
                    row.getObject("issue_id", UUID.class),
                    row.getString("issue_number"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(Observation told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
