package cn.yanxing.issue.fieldcheck;

import java.time.Instant;
import java.util.UUID;

/** Who sends somebody out, when, and until when they are to answer. */
public record Errand(UUID id, String by, Instant at, Instant dueAt) {}
