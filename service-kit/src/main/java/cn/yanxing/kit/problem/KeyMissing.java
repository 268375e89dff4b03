package cn.yanxing.kit.problem;

/** A POST must carry an Idempotency-Key: 400. */
public class KeyMissing extends RuntimeException {

    public KeyMissing() {
        super("expected the header Idempotency-Key with 1 to 128 visible characters, but there is none");
    }
}
