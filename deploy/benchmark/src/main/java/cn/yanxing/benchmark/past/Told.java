package cn.yanxing.benchmark.past;

import cn.yanxing.contracts.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** One event as it travels: its id, its place in the order of its key, and when it happened. */
public record Told(UUID id, long sequence, Instant at, DomainEvent event) {}
