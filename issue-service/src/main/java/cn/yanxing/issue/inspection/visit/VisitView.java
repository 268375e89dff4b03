package cn.yanxing.issue.inspection.visit;

import cn.yanxing.issue.history.PhotoLink;
import cn.yanxing.issue.inspection.checklist.Answer;
import cn.yanxing.issue.inspection.checklist.AnswerKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit with everything that has arrived of it, in the order of its checklist. {@code missing} are the items that it
 * must still say something of to be complete.
 */
public record VisitView(
        UUID id,
        UUID clientId,
        UUID plan,
        String point,
        String pointName,
        UUID checklist,
        String team,
        String visitor,
        Instant startedAt,
        Instant receivedAt,
        List<Seen> observations,
        List<String> missing) {

    /** One item as it was seen; {@code issueId} is what a failed one became, closed at once when {@code fixed}. */
    public record Seen(
            UUID clientId,
            String item,
            String text,
            AnswerKind kind,
            Answer answer,
            @Nullable String note,
            List<PhotoLink> photos,
            boolean passed,
            boolean fixed,
            @Nullable UUID issueId,
            @Nullable String issueNumber) {}
}
