package cn.yanxing.issue.view;

import java.time.Instant;

/** A filter of the list under the name that its owner gave it; {@code query} is the list's address after the question mark. */
public record SavedView(String name, String query, Instant savedAt) {}
