package cn.yanxing.issue.request;

/** What a unit can ask for. */
public enum RequestKind {
    /** 回退: it is not theirs. */
    RETURN,
    /** 延期: more time. */
    EXTENSION,
    /** 挂账: it cannot be done now, and its clock shall stand until a day. */
    SUSPENSION
}
