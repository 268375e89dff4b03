package cn.yanxing.scoring.explain;

import cn.yanxing.scoring.casebook.CaseKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry for a reader: its amount in points, the case, and what happened in one sentence. */
public record EntryView(
        String id,
        long position,
        @Schema(examples = "dept-city-management") String unit,
        String unitName,
        @Schema(examples = "issue-on-time") String rule,
        String ruleName,
        String clause,
        @Schema(examples = "1.000") BigDecimal amount,

        @Schema(
                examples =
                        "问题 2026-000007 第 1 轮：2026-03-02 13:00 完成整改，时限 2026-03-04 11:00，按期；2026-03-02 14:00 核查结案。+1.000 分。")
        String text,

        CaseKind caseKind,
        UUID caseId,
        @Nullable String caseNumber,
        UUID event,
        @Nullable String reverses,
        @Nullable String reversedBy,
        Instant effectiveAt,
        Instant postedAt) {}
