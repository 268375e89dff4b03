package cn.yanxing.hotline.desk;

import java.util.Map;

/** What waits for the caller, by the decision it waits for. */
public record Todo(Map<String, Long> counts) {}
