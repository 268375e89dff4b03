package cn.yanxing.scoring.casebook;

import cn.yanxing.contracts.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An event as it was heard: its own id, its number inside the case's stream, and when it happened. */
public record CaseEvent(UUID id, long sequence, String type, Instant occurredAt, DomainEvent event) {}
