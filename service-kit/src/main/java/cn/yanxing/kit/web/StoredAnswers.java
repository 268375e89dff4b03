package cn.yanxing.kit.web;

import cn.yanxing.kit.privacy.FieldCipher;
import cn.yanxing.kit.problem.InProgress;
import cn.yanxing.kit.problem.KeyReused;
import cn.yanxing.kit.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of the POSTs of the last seven days, encrypted, by caller, operation and key. */
@Singleton
class StoredAnswers {

    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final Database database;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    StoredAnswers(Database database, FieldCipher cipher, ObjectMapper json, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** Whose key, for what. */
    record Key(String caller, String operation, String key) {}

    /** What was asked, by its hash, and what was answered; its body is JSON already. */
    private record Stored(String requestHash, Answer answer) {}

    /**
     * What this key was answered before. Whoever asks has the key to the end of their transaction; another request that has
     * it meanwhile, and another that had it before, are refused.
     */
    Optional<Answer> earlier(Key key, String requestHash) {
        if (!lock(key)) throw new InProgress();
        Optional<Stored> stored = find(key);
        if (stored.isPresent() && !stored.get().requestHash().equals(requestHash)) throw new KeyReused();
        return stored.map(Stored::answer);
    }

    private boolean lock(Key key) {
        return database.lockIfFree(key.caller() + "\n" + key.operation() + "\n" + key.key());
    }

    private Optional<Stored> find(Key key) {
        return database.row(
                "select request_hash, status, etag, location, answer from idempotency_key"
                        + " where caller = ? and operation = ? and key = ?",
                this::stored,
                key.caller(),
                key.operation(),
                key.key());
    }

    void keep(Key key, String requestHash, Answer answer) {
        database.change(
                "insert into idempotency_key (caller, operation, key, request_hash, status, etag, location, answer,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key.caller(),
                key.operation(),
                key.key(),
                requestHash,
                answer.status(),
                answer.eTag(),
                answer.location(),
                encrypted(answer.body()),
                clock.instant());
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "kit.idempotency-clean-up")
    @Transactional
    void forgetOld() {
        database.change(
                "delete from idempotency_key where created_at < ?",
                clock.instant().minus(KEPT_FOR));
    }

    private Stored stored(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("answer");
        return new Stored(
                row.getString("request_hash"),
                new Answer(
                        row.getInt("status"),
                        row.getString("etag"),
                        row.getString("location"),
                        body == null ? null : cipher.decrypt(body)));
    }

    private byte @Nullable [] encrypted(@Nullable Object body) {
        if (body == null) return null;
        try {
            return cipher.encrypt(json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
