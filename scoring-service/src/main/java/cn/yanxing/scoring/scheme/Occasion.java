package cn.yanxing.scoring.scheme;

/** What can happen in a case that a rule may put a price on. */
public enum Occasion {
    /** A closing that stands, put right by the deadline of the round that was accepted. */
    ISSUE_CLOSED_ON_TIME,
    ISSUE_OVERDUE,
    /** The first stage of a limit that has two passed before the danger was stopped. */
    ISSUE_CONTAINMENT_OVERDUE,
    ISSUE_VERIFICATION_FAILED,
    /** A closed issue came back, other than by the second round of a hotline order. */
    ISSUE_REOPENED,
    /** Closed, and the first reply came by the deadline of the first round. */
    ORDER_HANDLED_ON_TIME,
    ORDER_SOLVED_AND_SATISFIED,
    ORDER_NEXT_ROUND,
    /** Proved minutes in a volunteer's ledger; the quantity is minutes. */
    VOLUNTEER_MINUTES
}
