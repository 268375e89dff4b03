package cn.yanxing.kit.problem;

/** The same request is being handled at this moment: 409 with Retry-After. */
public class InProgress extends RuntimeException {

    public InProgress() {
        super("expected the first request with this Idempotency-Key to be over, but it still runs");
    }
}
