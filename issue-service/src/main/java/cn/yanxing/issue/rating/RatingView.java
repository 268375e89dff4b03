package cn.yanxing.issue.rating;

import java.time.Instant;

/** A rating as whoever gave it reads it. */
public record RatingView(boolean solved, Satisfaction satisfaction, Instant ratedAt) {}
