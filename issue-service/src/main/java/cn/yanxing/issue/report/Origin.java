package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.Source;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What never changes about an issue: its number, who told us, of what, for which order, and whom the register suggests. */
@Embeddable
record Origin(
        String number,
        @Enumerated(EnumType.STRING) Source source,
        String catalogueItem,
        String description,
        @Nullable UUID orderId,
        @Nullable String suggestedUnit,
        @Nullable String suggestedUnitWhy) {}
