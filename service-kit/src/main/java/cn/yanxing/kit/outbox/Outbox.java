package cn.yanxing.kit.outbox;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
        append(List.of(event));
    }

    /** Keys are taken in one order by everybody, so that two such transactions do not wait for each other. */
    public void append(Collection<? extends DomainEvent> events) {
        events.stream()
                .sorted(Comparator.comparing(DomainEvent::key))
                .forEach(event -> rows.append(
                        EventTypes.streamOf(event.getClass()),
                        event.key(),
                        EventTypes.nameOf(event.getClass()),
                        event));
    }
}
