package cn.yanxing.kit.problem;

/** The Idempotency-Key was used before, with another body: 422. */
public class KeyReused extends RuntimeException {

    public KeyReused() {
        super("expected the body that this Idempotency-Key was first used with, but it is another");
    }
}
