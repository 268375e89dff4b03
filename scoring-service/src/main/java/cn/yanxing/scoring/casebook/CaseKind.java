package cn.yanxing.scoring.casebook;

/** What a case is: an issue, a hotline order, an errand, or one claim of volunteer hours. */
public enum CaseKind {
    ISSUE,
    ORDER,
    ERRAND,
    HOURS
}
