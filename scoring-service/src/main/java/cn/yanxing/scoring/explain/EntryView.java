package cn.yanxing.scoring.explain;

import cn.yanxing.scoring.casebook.CaseKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry for a reader: its amount in points, the case, and what happened in one sentence. */
public record EntryView(
        String id,
        long position,
        String unit,
        String unitName,
        String rule,
        String ruleName,
        String clause,
        BigDecimal amount,
        String text,
        CaseKind caseKind,
        UUID caseId,
        @Nullable String caseNumber,
        UUID event,
        @Nullable String reverses,
        @Nullable String reversedBy,
        Instant effectiveAt,
        Instant postedAt) {}
