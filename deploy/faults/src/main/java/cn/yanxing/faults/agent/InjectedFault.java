package cn.yanxing.faults.agent;

/** Thrown at a fault point, or by a handler that always throws. */
public final class InjectedFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InjectedFault(String where) {
        super("injected by a fault run: " + where);
    }
}
