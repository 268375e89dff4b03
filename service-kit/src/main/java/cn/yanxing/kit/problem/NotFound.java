package cn.yanxing.kit.problem;

/** There is no such thing, or it is not for this caller to know that there is one: 404. */
public class NotFound extends RuntimeException {

    private final String kind;

    public NotFound(String kind, Object id) {
        super("expected the " + kind + " " + id + ", but there is none");
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
