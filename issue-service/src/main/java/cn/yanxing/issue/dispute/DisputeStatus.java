package cn.yanxing.issue.dispute;

/** Where a dispute is: it waits until somebody decides, or until the issue is taken up again for another reason. */
public enum DisputeStatus {
    /** 待裁定. */
    OPEN,
    /** 异议成立: the issue was taken up again for it. */
    UPHELD,
    /** 异议不成立: the closing stands, and the reply says why. */
    REFUSED,
    /** The issue was taken up again before anybody decided: there is nothing left to decide. */
    WITHDRAWN
}
