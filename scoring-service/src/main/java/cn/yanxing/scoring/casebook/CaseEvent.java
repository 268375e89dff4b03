package cn.yanxing.scoring.casebook;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.inbox.Received;
import java.time.Instant;
import java.util.UUID;

/** An event as it was heard: its own id, its number inside the case's stream, and when it happened. */
public record CaseEvent(UUID id, long sequence, String type, Instant occurredAt, DomainEvent event) {

    static CaseEvent of(Received<? extends DomainEvent> heard) {
        return new CaseEvent(
                heard.id(),
                heard.sequence(),
                EventTypes.nameOf(heard.event().getClass()),
                heard.occurredAt(),
                heard.event());
    }
}
