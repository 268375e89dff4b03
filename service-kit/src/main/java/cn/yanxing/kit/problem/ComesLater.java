package cn.yanxing.kit.problem;

/** Something that must reach this service first, and will: 503 with Retry-After at a door. */
public abstract class ComesLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected ComesLater(String message) {
        super(message);
    }
}
