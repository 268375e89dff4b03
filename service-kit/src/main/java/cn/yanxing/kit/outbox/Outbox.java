package cn.yanxing.kit.outbox;

import cn.yanxing.contracts.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;

/**
 * Where a use case leaves what happened, in its own transaction. Events of one key are numbered 1, 2, 3 … without gap,
 * and a later one is never visible before an earlier one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private final OutboxRows rows;

    Outbox(OutboxRows rows) {
        this.rows = rows;
    }

    public void append(DomainEvent event) {
        rows.append(rows.row(event));
    }

    /** Keys are taken in one order by everybody, so that two such transactions do not wait for each other. */
    public void append(Collection<? extends DomainEvent> events) {
        OutboxBatch batch = batch();
        events.forEach(batch::add);
        batch.append();
    }

    /** For facts with different causes. */
    public OutboxBatch batch() {
        return new OutboxBatch(rows);
    }
}
