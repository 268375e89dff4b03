package cn.yanxing.issue.duplicate;

import java.time.Duration;

/** How much two sightings are alike: from 0, at the edge of what counts as near, to 1, the same place and moment. */
record Likeness(double metres, Duration apart, double score, boolean likely) {}
