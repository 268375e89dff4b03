package cn.yanxing.issue.open311.update;

import cn.yanxing.issue.open311.request.Visibility;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The updates that were sent to us, each once by its client's id. */
@ApplicationScoped
class Updates {

    /** Updates of one request come in one after the other, and none while the request itself is being moved. */
    private static final String REQUEST =
            "SELECT i.id, i.status FROM issue i WHERE i.number = ? AND " + Visibility.IS_PUBLIC + " FOR UPDATE";

    private static final String KNOWN = "SELECT fingerprint FROM open311_update WHERE client = ? AND update_id = ?";

    private static final String NEWER =
            "SELECT EXISTS (SELECT FROM open311_update WHERE client = ? AND issue_id = ? AND updated_at > ?)";

    private static final String SAID =
            "SELECT EXISTS (SELECT FROM open311_update WHERE client = ? AND issue_id = ? AND description_hash = ?)";

    private static final String KEEP = """
            INSERT INTO open311_update
              (client, update_id, issue_id, status, updated_at, description_hash, fingerprint, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final Visibility visibility;

    Updates(Database database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /** An issue that the public sees, held until the end of the transaction. */
    record Held(UUID id, String status) {}

    Optional<Held> request(String number) {
        List<Object> values = new ArrayList<>(List.of(number));
        values.addAll(visibility.values());
        return database.row(
                REQUEST, row -> new Held(row.getObject("id", UUID.class), row.getString("status")), values.toArray());
    }

    Optional<String> fingerprintOf(String client, String updateId) {
        return database.row(KNOWN, row -> row.getString(1), client, updateId);
    }

    boolean hasNewer(String client, UUID issue, Instant than) {
        return isTrue(NEWER, client, issue, than);
    }

    boolean isSaid(String client, UUID issue, String descriptionHash) {
        return isTrue(SAID, client, issue, descriptionHash);
    }

    void keep(String client, UUID issue, NewUpdate update, String descriptionHash, Instant now) {
        database.change(
                KEEP,
                client,
                update.updateId(),
                issue,
                update.status().name(),
                update.at(),
                descriptionHash,
                update.fingerprint(),
                now);
    }

    private boolean isTrue(String question, Object... values) {
        return database.row(question, row -> row.getBoolean(1), values).orElseThrow();
    }
}
