package cn.yanxing.local;

/** Ports that the suite needs belong to somebody else; one sentence for each. */
public final class PortsTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortsTaken(String message) {
        super(message);
    }
}
