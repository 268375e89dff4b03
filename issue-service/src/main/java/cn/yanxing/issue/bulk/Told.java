package cn.yanxing.issue.bulk;

/** A rule that stands against an act: its code, and its words in the caller's language. */
public record Told(String code, String detail) {}
