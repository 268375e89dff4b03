package cn.yanxing.issue.clock;

/** A rung of the ladder that a deadline climbs: half of the limit has passed, four fifths, all of it. */
public enum Rung {
    HALF(50),
    MOST(80),
    OVERDUE(100);

    private final int percent;

    Rung(int percent) {
        this.percent = percent;
    }

    /** The share of the limit that has passed. */
    public int percent() {
        return percent;
    }
}
