package cn.yanxing.acceptance.conservation.source;

/** Nothing can be said about the suite, because it cannot be looked at; the message says why, to a person. */
public final class CannotLook extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says why, in a sentence. */
    public CannotLook(String why) {
        super(why);
    }

    /** Says why, and what the cause says. */
    public CannotLook(String why, Throwable cause) {
        super(why + ": " + cause.getMessage(), cause);
    }
}
