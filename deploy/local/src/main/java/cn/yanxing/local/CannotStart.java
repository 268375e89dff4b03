package cn.yanxing.local;

/** The suite cannot be started as things are; the message says what to do, and nothing was started. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
