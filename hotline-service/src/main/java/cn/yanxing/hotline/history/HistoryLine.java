package cn.yanxing.hotline.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of an order's history as a reader gets it. */
public record HistoryLine(
        Instant at,
        String act,
        String actor,
        @Nullable String actorUnit,
        @Nullable String fromStatus,
        String toStatus,
        @Nullable String note,
        Map<String, String> facts,
        List<PhotoLink> photos) {}
