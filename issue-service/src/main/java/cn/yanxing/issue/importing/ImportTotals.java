package cn.yanxing.issue.importing;

import java.util.Map;

/** How far the import of one source is: rows in, rows refused, by reason. */
public record ImportTotals(String source, long accepted, long refused, Map<String, Long> refusedByReason) {}
