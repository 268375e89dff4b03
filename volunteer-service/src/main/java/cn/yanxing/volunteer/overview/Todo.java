package cn.yanxing.volunteer.overview;

import java.util.Map;

/** How many errands wait for the caller, by what they would do: the badge. */
public record Todo(Map<String, Long> counts) {}
