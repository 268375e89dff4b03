package cn.yanxing.acceptance.fuzz.judge;

/** What is not right about an answer: which rule, and what was seen. */
public record Complaint(String rule, String seen) {}
