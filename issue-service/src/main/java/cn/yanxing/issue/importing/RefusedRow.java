package cn.yanxing.issue.importing;

import java.time.Instant;

/** A row of an older system that is not in: the code of the reason, and when it was last offered. */
public record RefusedRow(String externalId, String reason, Instant offeredAt) {}
