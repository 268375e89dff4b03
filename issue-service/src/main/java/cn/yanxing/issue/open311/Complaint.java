package cn.yanxing.issue.open311;

import java.util.Map;

/** One thing that is wrong with a request, and the facts that its words name. */
public record Complaint(Fault fault, Map<String, ?> facts) {}
