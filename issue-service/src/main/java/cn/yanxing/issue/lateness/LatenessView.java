package cn.yanxing.issue.lateness;

import cn.yanxing.issue.history.PhotoLink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lateness as its readers see it. {@code appealUntil} is the last moment for an appeal; {@code actions} are what this
 * caller may do now: {@code appeal}, {@code appeal-withdrawal}, {@code appeal-decision}.
 */
public record LatenessView(
        UUID id,
        UUID issueId,
        String number,
        String unit,
        @Nullable String unitName,
        int round,
        Instant dueAt,
        Instant overdueAt,
        Instant appealUntil,
        @Nullable Appeal appeal,
        List<PhotoLink> photos,
        List<String> actions) {}
