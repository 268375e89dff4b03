package cn.yanxing.contracts;

/** A fact that one service tells the others. Facts of one {@link #key()} are numbered 1, 2, 3 … and stay in order. */
public sealed interface DomainEvent permits IssueEvent, OrderEvent, VolunteerEvent, ScoreEvent {

    /** The root that the fact belongs to: an issue, an order, an errand, a volunteer, or a unit's score. */
    String key();
}
