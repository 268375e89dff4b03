package cn.yanxing.issue.inspection.plan;

import java.time.Instant;
import java.util.UUID;

/** When somebody was on a point last, and what they brought back. */
record LastVisit(UUID visit, Instant at) {}
