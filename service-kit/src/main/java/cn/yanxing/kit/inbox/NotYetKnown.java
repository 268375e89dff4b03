package cn.yanxing.kit.inbox;

/** Something the register has not told this service yet. The event waits for it, a minute, and is parked then. */
public class NotYetKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYetKnown(String what) {
        super("expected the register to know " + what + ", but it does not yet");
    }
}
