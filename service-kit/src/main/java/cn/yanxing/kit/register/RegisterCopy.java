package cn.yanxing.kit.register;

import static cn.yanxing.contracts.EventTypes.REGISTER;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Rows;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register's rows in this service's database, and the snapshot made of them. */
@ApplicationScoped
class RegisterCopy {

    /** Sequences only grow, so the sum tells every committed change, in whatever order they were committed. */
    private static final String STATE = "select count(*), coalesce(sum(sequence), 0) from register_entry";

    private final Database database;
    private final TransactionSynchronizationRegistry transaction;
    private volatile RegisterSnapshot snapshot = RegisterSnapshot.EMPTY;
    private volatile State loaded = new State(0, 0);

    private record State(long entries, long changes) {}

    RegisterCopy(Database database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    RegisterSnapshot snapshot() {
        return snapshot;
    }

    void begin(@Observes StartupEvent started) {
        refresh();
    }

    /** Another replica may have heard of a change, so every one looks. */
    @Scheduled(every = "{yanxing.register.refresh}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void refresh() {
        State now = database.row(STATE, row -> new State(row.getLong(1), row.getLong(2)))
                .orElseThrow();
        if (!now.equals(loaded)) {
            snapshot = new RegisterSnapshot(entries(""));
            loaded = now;
        }
    }

    /** Keeps the entry unless a newer one is there. */
    void write(String key, String type, long sequence, String body) {
        database.change("""
                insert into register_entry as e (key, type, sequence, body) values (?, ?, ?, ?::jsonb)
                on conflict (key) do update set type = excluded.type, sequence = excluded.sequence, body = excluded.body
                where e.sequence < excluded.sequence
                """, key, type, sequence, body);
    }

    /** Keeps entries that were just told, under the sequence that they were told under. */
    void writeTold(Collection<RegisterEntry> entries) {
        Rows<RegisterEntry> rows = new Rows<>(List.copyOf(entries));
        database.change(
                """
                insert into register_entry as e (key, type, sequence, body)
                select told.key, told.type, s.sequence, told.body::jsonb
                from unnest(?::text[], ?::text[], ?::text[]) as told (key, type, body)
                join outbox_sequence s on s.stream = ? and s.key = told.key
                on conflict (key) do update set type = excluded.type, sequence = excluded.sequence, body = excluded.body
                where e.sequence < excluded.sequence
                """,
                rows.texts(RegisterEntry::key),
                rows.texts(entry -> EventTypes.nameOf(entry.getClass())),
                rows.texts(WireJson::write),
                REGISTER);
    }

    /** Until the end of the transaction, for itself alone; how long another waits is the database's lock_timeout. */
    void hold() {
        database.lock("register");
    }

    List<RegisterEntry> all() {
        return entries("");
    }

    Map<String, JsonNode> bodies() {
        return database
                .rows(
                        "select key, body from register_entry",
                        row -> Map.entry(row.getString(1), WireJson.tree(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void reloadAfterCommit() {
        transaction.registerInterposedSynchronization(new Reload(this));
    }

    /** The entries that this service itself told, in the order of their keys; none where it only listens. */
    List<RegisterEntry> told() {
        return entries("where key in (select key from outbox_sequence where stream = ?) order by key", REGISTER);
    }

    private List<RegisterEntry> entries(String which, Object... arguments) {
        return database
                .rows(
                        "select type, body from register_entry " + which,
                        row -> entry(row.getString(1), row.getString(2)),
                        arguments)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RegisterEntry> entry(String type, String body) {
        return EventTypes.registerEntry(type).map(known -> WireJson.read(body, known));
    }

    private record Reload(RegisterCopy copy) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                copy.refresh();
            }
        }
    }
}
