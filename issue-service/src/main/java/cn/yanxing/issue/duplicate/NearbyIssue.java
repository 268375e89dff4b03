package cn.yanxing.issue.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open issue that may be about the same: how many metres and minutes away, with the rule's score from 0 to 1 and
 * its verdict. Which issue it is, and what was said of it, stays null for a caller who may not see that issue.
 */
public record NearbyIssue(
        long metres,
        long minutes,
        double score,
        boolean likely,
        String status,
        Instant reportedAt,
        @Nullable UUID id,
        @Nullable String number,
        @Nullable String description,
        @Nullable String placeText) {}
