package cn.yanxing.benchmark;

/** This machine lacks what a benchmark needs; the message says what, and how to get it. */
public final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotHere(String message) {
        super(message);
    }
}
