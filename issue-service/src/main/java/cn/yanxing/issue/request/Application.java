package cn.yanxing.issue.request;

import java.time.Instant;
import java.util.UUID;

/** Who asks, for which unit, and when. */
public record Application(UUID requestId, String unit, String by, Instant at) {}
