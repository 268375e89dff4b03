package cn.yanxing.kit.inbox;

import cn.yanxing.kit.problem.ComesLater;

/** Something the register has not told this service yet. The event waits for it, a minute, and is parked then; a request is told to come back. */
public class NotYetKnown extends ComesLater {

    private static final long serialVersionUID = 1L;

    public NotYetKnown(String what) {
        super("expected the register to know " + what + ", but it does not yet");
    }
}
