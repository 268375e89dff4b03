package cn.yanxing.time;

import java.time.LocalDate;

/**
 * One day of a deadline's explanation: whether it counted, and why. The reason is {@code workday, make-up,
 * calendar-day} for a day that counts, {@code weekend, holiday, after-hours, paused} for one that does not.
 */
public record CountedDay(LocalDate day, boolean counted, String reason) {}
