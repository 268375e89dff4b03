package cn.yanxing.issue.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing done to an issue, as shown. Somebody who only reported it sees neither names nor notes of the desk. */
public record HistoryView(
        Instant at,
        String act,
        @Nullable String actor,
        @Nullable String actorUnit,
        @Nullable String fromStatus,
        @Nullable String toStatus,
        @Nullable String note,
        Map<String, Object> facts,
        List<PhotoLink> photos) {

    public HistoryView forReporter() {
        return new HistoryView(at, act, null, actorUnit, fromStatus, toStatus, null, Map.of(), photos);
    }
}
