package cn.yanxing.issue.find;

import cn.yanxing.issue.request.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What a list, the map or an export is narrowed to. {@code status} is {@code open} or names of states with commas;
 * {@code leader} is a login: what was put before that leader, or before nobody in particular; {@code request} finds the
 * issues whose unit waits for the desk's word on such a request, {@code disputed} those whose closing a resident
 * disputes; {@code text} finds any part of
 * number, description and place, Chinese words too; {@code mine} is what the caller reported.
 */
public record IssueFilter(
        @Nullable String status,
        @Nullable String source,
        @Nullable String catalogueItem,
        @Nullable String unit,
        @Nullable String leader,
        @Nullable RequestKind request,
        boolean disputed,
        @Nullable String text,
        boolean mine,
        Area area,
        Time time) {

    /** Where they are, by codes of the register; {@code box} is west, south, east, north in degrees. */
    public record Area(
            @Nullable String street,
            @Nullable String community,
            @Nullable String grid,
            @Nullable String point,
            @Nullable String box) {}

    /**
     * How late they are and when they were reported: {@code containmentOverdue} is where the danger should be stopped by now
     * and nobody has said that it is; {@code soon} is due within a day from now, as the figures count it, {@code later} has
     * more than that left; the days, {@code 2026-11-23}, are the district's and both belong to the span.
     */
    public record Time(
            boolean overdue,
            boolean containmentOverdue,
            boolean soon,
            boolean later,
            @Nullable String reportedFrom,
            @Nullable String reportedUntil) {}
}
