package cn.yanxing.hotline.limit;

import cn.yanxing.time.Deadline;
import java.time.Instant;

/** Until when a unit must sign and handle, and until when it may hand the order back. */
public record LimitPlan(Instant signDueAt, Deadline handle, Instant returnUntil) {}
