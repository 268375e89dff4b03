package cn.yanxing.issue.rating;

/** How content a resident is with a closing. */
public enum Satisfaction {
    SATISFIED,
    MOSTLY_SATISFIED,
    DISSATISFIED
}
