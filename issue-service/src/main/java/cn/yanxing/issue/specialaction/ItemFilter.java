package cn.yanxing.issue.specialaction;

import org.jspecify.annotations.Nullable;

/** Whose items, and where they are; one that is not said is any. */
public record ItemFilter(@Nullable String unit, @Nullable ItemStatus status) {}
