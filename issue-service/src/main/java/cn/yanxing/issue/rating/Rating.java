package cn.yanxing.issue.rating;

import java.time.Instant;
import java.util.UUID;

/**
 * What was said of the closing of one round of an issue, by the code of one report: of an issue with several reports each
 * has a word of its own.
 */
public record Rating(
        UUID issueId, int round, UUID reportId, boolean solved, Satisfaction satisfaction, Instant ratedAt) {}
