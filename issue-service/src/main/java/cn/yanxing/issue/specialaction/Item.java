package cn.yanxing.issue.specialaction;

import cn.yanxing.issue.history.PhotoLink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a unit has done for an action, with its evidence and what became of it. */
public record Item(
        UUID id,
        UUID action,
        String unit,
        ItemStatus status,
        double quantity,
        String what,
        String placeText,
        List<PhotoLink> before,
        List<PhotoLink> after,
        String shownBy,
        Instant shownAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {}
