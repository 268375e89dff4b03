package cn.yanxing.scoring.overdue;

import cn.yanxing.scoring.casebook.CaseKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case whose limit passed while it is with its unit; {@code limit} is RECTIFY, SIGN or HANDLE. */
public record OverdueRow(
        CaseKind caseKind,
        UUID caseId,
        @Nullable String number,
        @Nullable String title,
        @Schema(examples = "RECTIFY") String limit,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String streetName,
        Instant dueAt,
        Instant since) {}
