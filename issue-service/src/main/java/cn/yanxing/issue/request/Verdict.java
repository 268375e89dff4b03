package cn.yanxing.issue.request;

/** What a decision leads to: granted, refused, or granted by the first of the two who must agree. */
public enum Verdict {
    APPROVED,
    ENDORSED,
    REFUSED
}
