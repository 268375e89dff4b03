package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.issue.place.Suggestion;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an issue is from its first moment: its number, what is wrong, where, who told us, whom the register suggests. */
record NewIssue(
        UUID id,
        String number,
        Source source,
        String catalogueItem,
        @Nullable String condition,
        String description,
        Spot spot,
        Reporter reporter,
        Optional<Suggestion> suggestion,
        @Nullable UUID orderId) {}
