package cn.yanxing.kit.problem;

import java.util.Set;
import java.util.TreeSet;

/** The life cycle does not lead from where the thing is to where the caller wants it: 409. */
public class IllegalTransition extends RuntimeException {

    private final String from;
    private final String to;
    private final Set<String> allowed = new TreeSet<>();

    public IllegalTransition(Enum<?> from, Enum<?> to, Set<? extends Enum<?>> allowed) {
        super("expected one of " + allowed + " after " + from + ", but " + to + " was asked");
        this.from = from.name();
        this.to = to.name();
        allowed.forEach(status -> this.allowed.add(status.name()));
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public Set<String> allowed() {
        return Set.copyOf(allowed);
    }
}
