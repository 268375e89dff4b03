package cn.yanxing.acceptance.conservation.rule;

/** A subject whose differences somebody can answer for, one by one and with a reason; it is named, not overlooked. */
public record Explained(String subject, String reason) {}
