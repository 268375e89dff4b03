package cn.yanxing.kit.problem;

/** The Idempotency-Key was used before, and its answer is of the kind that is given once: 409. */
public class AnswerNotRepeated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnswerNotRepeated() {
        super("expected an Idempotency-Key that was not used, but it was, and its answer is not given again");
    }
}
