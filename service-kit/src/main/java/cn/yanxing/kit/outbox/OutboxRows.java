package cn.yanxing.kit.outbox;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Rows;
import cn.yanxing.kit.wire.Cause;
import cn.yanxing.kit.wire.Trace;
import cn.yanxing.kit.wire.WireJson;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes rows of the outbox. Use {@link Outbox} for events; the register's owner writes entries through this. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OutboxRows {

    /** The row lock on the key's sequence is held to the commit, and the position is drawn after it. */
    private static final String APPEND = """
            with next as (
                insert into outbox_sequence as s (stream, key, sequence) values (?, ?, 1)
                on conflict (stream, key) do update set sequence = s.sequence + 1
                returning s.stream, s.key, s.sequence)
            insert into outbox (position, aggregatetype, aggregateid, sequence, id, type, payload,
                                correlation_id, causation_id, traceparent, occurred_at)
            select nextval('outbox_position'), stream, key, sequence, ?, ?, ?, ?, ?, ?, ? from next
            returning sequence
            """;

    /** The keys are locked in their order, and the positions are drawn after all locks. */
    private static final String APPEND_ALL = """
            with fact as (
                select * from unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[],
                                     ?::uuid[], ?::uuid[], ?::text[]) with ordinality
                    as f (stream, key, id, type, payload, correlation_id, causation_id, traceparent, place)),
            next as (
                insert into outbox_sequence as s (stream, key, sequence)
                select stream, key, count(*) from fact group by stream, key order by stream, key
                on conflict (stream, key) do update set sequence = s.sequence + excluded.sequence
                returning s.stream, s.key, s.sequence)
            insert into outbox (position, aggregatetype, aggregateid, sequence, id, type, payload,
                                correlation_id, causation_id, traceparent, occurred_at)
            select nextval('outbox_position'), stream, key, sequence, id, type, payload,
                   correlation_id, causation_id, traceparent, ?
            from (select f.*, n.sequence - row_number() over (partition by stream, key order by place desc) + 1 as sequence
                  from fact f join next n using (stream, key) order by place) numbered
            """;

    private final Database database;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxSignal signal;
    private final Ids ids;
    private final Clock clock;
    private final int bytesMax;

    OutboxRows(
            Database database,
            TransactionSynchronizationRegistry transaction,
            OutboxSignal signal,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "yanxing.outbox.bytes-max", defaultValue = "900000") int bytesMax) {
        this.database = database;
        this.transaction = transaction;
        this.signal = signal;
        this.ids = ids;
        this.clock = clock;
        this.bytesMax = bytesMax;
    }

    /** Facts of one stream by their keys, all in one statement. */
    public void append(String stream, SortedMap<String, ?> bodies) {
        append(bodies.entrySet().stream()
                .map(fact -> row(
                        stream, fact.getKey(), EventTypes.nameOf(fact.getValue().getClass()), fact.getValue()))
                .toList());
    }

    @CanIgnoreReturnValue
    long append(OutboxRow row) {
        ringAfterCommit();
        return database.row(
                        APPEND,
                        answer -> answer.getLong(1),
                        row.stream(),
                        row.key(),
                        row.id(),
                        row.type(),
                        row.payload(),
                        row.cause().correlationId(),
                        row.cause().causationId(),
                        row.traceparent(),
                        clock.instant())
                .orElseThrow();
    }

    void append(List<OutboxRow> facts) {
        if (facts.size() == 1) {
            append(facts.get(0));
            return;
        }
        ringAfterCommit();
        Rows<OutboxRow> rows = new Rows<>(facts);
        database.change(
                APPEND_ALL,
                rows.texts(OutboxRow::stream),
                rows.texts(OutboxRow::key),
                rows.ids(OutboxRow::id),
                rows.texts(OutboxRow::type),
                rows.texts(OutboxRow::payload),
                rows.ids(row -> row.cause().correlationId()),
                rows.ids(row -> row.cause().causationId()),
                rows.texts(OutboxRow::traceparent),
                clock.instant());
    }

    OutboxRow row(DomainEvent event) {
        return row(EventTypes.streamOf(event.getClass()), event.key(), EventTypes.nameOf(event.getClass()), event);
    }

    private OutboxRow row(String stream, String key, String type, Object body) {
        String payload = WireJson.write(body);
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > bytesMax) throw new EventTooLarge(type, key, bytes, bytesMax);
        return new OutboxRow(stream, key, ids.next(), type, payload, cause(), Trace.current());
    }

    /** What one transaction tells belongs together, whoever began it. */
    private Cause cause() {
        return Cause.current().orElseGet(() -> {
            Cause known = (Cause) transaction.getResource(Cause.class);
            if (known == null) {
                known = new Cause(ids.next(), null);
                transaction.putResource(Cause.class, known);
            }
            return known;
        });
    }

    private void ringAfterCommit() {
        if (transaction.getResource(OutboxSignal.class) == null) {
            transaction.putResource(OutboxSignal.class, signal);
            transaction.registerInterposedSynchronization(new Ring(signal));
        }
    }

    private record Ring(OutboxSignal signal) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.ring();
            }
        }
    }
}
