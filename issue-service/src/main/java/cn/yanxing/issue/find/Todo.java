package cn.yanxing.issue.find;

import java.util.Map;

/** How much waits for this caller, by the name of the act: {@code {"filing": 3}}. */
public record Todo(Map<String, Long> counts) {}
