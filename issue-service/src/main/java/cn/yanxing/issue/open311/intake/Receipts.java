package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.ServiceType;
import cn.yanxing.kit.privacy.FieldCipher;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every report that came through Open311: by which client, under which token, and how its repetition is known. */
@ApplicationScoped
class Receipts {

    /** As long as the keys of our own doors. */
    private static final Duration REPEATED_WITHIN = Duration.ofDays(7);

    private static final String KEEP = """
            INSERT INTO open311_report
              (issue_id, client, type, token, repeat_key, fingerprint, located, reporter_email, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String EARLIER = """
            SELECT i.number, r.token, r.type, r.fingerprint FROM open311_report r JOIN issue i ON i.id = r.issue_id
            WHERE r.client = ? AND r.repeat_key = ? AND r.received_at > ? ORDER BY r.received_at DESC LIMIT 1
            """;

    private static final String OF_TOKEN = """
            SELECT CASE WHEN i.status <> 'REPORTED' THEN i.number END AS number
            FROM open311_report r JOIN issue i ON i.id = r.issue_id WHERE r.token = ?
            """;

    private final Database database;
    private final FieldCipher cipher;

    Receipts(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What came in once: which issue it became, and how it can be told from others. */
    record Entry(
            UUID issueId,
            String client,
            @Nullable String token,
            @Nullable String repeatKey,
            String fingerprint) {}

    void keep(Entry entry, Submission submission, Instant now) {
        database.change(
                KEEP,
                entry.issueId(),
                entry.client(),
                submission.service().type().name(),
                entry.token(),
                entry.repeatKey(),
                entry.fingerprint(),
                submission.place().exact(),
                submission.email() == null ? null : cipher.encrypt(submission.email()),
                now);
    }

    /** Waits for a request that says the same at this moment, then answers what was made of it. */
    Optional<Received> earlier(String client, String repeatKey, Instant now) {
        database.lock("open311 " + client + " " + repeatKey);
        return database.row(EARLIER, Receipts::received, client, repeatKey, now.minus(REPEATED_WITHIN));
    }

    Optional<TokenView> ofToken(String token) {
        return database.row(OF_TOKEN, row -> new TokenView(row.getString("number"), token), token);
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getString("number"),
                row.getString("token"),
                ServiceType.valueOf(row.getString("type")),
                row.getString("fingerprint"));
    }
}
