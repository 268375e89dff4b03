package cn.yanxing.kit.inbox;

import cn.yanxing.contracts.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An event as it arrived: its id, its place in the order of its key, when it happened, and what it belongs to. */
public record Received<E extends DomainEvent>(
        UUID id, long sequence, Instant occurredAt, UUID correlationId, E event) {}
