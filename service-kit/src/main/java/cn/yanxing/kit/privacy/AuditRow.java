package cn.yanxing.kit.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the audit trail. */
record AuditRow(
        UUID id,
        Instant at,
        String actor,
        @Nullable String unit,
        String roles,
        String act,
        String subjectKind,
        String subjectId,
        String purpose) {}
