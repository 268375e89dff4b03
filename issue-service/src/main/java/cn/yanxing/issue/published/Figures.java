package cn.yanxing.issue.published;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A month of the district as it stood at {@code asOf}; months that are over do not move any more, but for late checks. */
public record Figures(YearMonth month, Instant asOf, Line whole, List<Line> byGroup, List<Line> byStreet) {}
