package cn.yanxing.issue.find;

import org.jspecify.annotations.Nullable;

/**
 * What a list or the map is narrowed to. {@code status} is {@code open} or names of states with commas; {@code box} is
 * west, south, east, north; {@code text} finds any part of number, description and place, Chinese words too.
 */
public record IssueFilter(
        @Nullable String status,
        @Nullable String unit,
        @Nullable String street,
        @Nullable String grid,
        @Nullable String catalogueItem,
        @Nullable String source,
        boolean overdue,
        @Nullable String text,
        boolean mine,
        @Nullable String box) {

    public static IssueFilter onMap(@Nullable String status, @Nullable String box) {
        return new IssueFilter(status, null, null, null, null, null, false, null, false, box);
    }
}
