package cn.yanxing.kit.outbox;

import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.sql.Database;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes one row of the outbox. Use {@link Outbox} for events; the register's owner writes entries through this. */
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

    /** Answers the fact's sequence under its key. */
    @CanIgnoreReturnValue
    public long append(String stream, String key, String type, Object body) {
        String payload = WireJson.write(body);
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > bytesMax) {
            throw new EventTooLarge(type, key, bytes, bytesMax);
        }
        ringAfterCommit();
        Cause cause = cause();
        return database.row(
                        APPEND,
                        row -> row.getLong(1),
                        stream,
                        key,
                        ids.next(),
                        type,
                        payload,
                        cause.correlationId(),
                        cause.causationId(),
                        Trace.current(),
                        clock.instant())
                .orElseThrow();
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
