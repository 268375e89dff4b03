package cn.yanxing.kit.problem;

/** Somebody changed it since the caller looked: 412. */
public class StaleVersion extends RuntimeException {

    public StaleVersion(long expected, long actual) {
        super("expected version " + expected + ", but it is at " + actual);
    }
}
