package cn.yanxing.local.gateway;

import java.util.List;
import java.util.function.Supplier;

/**
 * One door of the suite: what outside begins with {@code outside} is served under {@code inside} by whichever replica
 * listens now on one of the {@code ports}.
 */
public record Route(String outside, Supplier<List<Integer>> ports, String inside) {

    /** A door with one program behind it. */
    public Route(String outside, int port, String inside) {
        this(outside, () -> List.of(port), inside);
    }

    /** The same path and query as the program behind knows it. */
    String rewrite(String uri) {
        return inside + uri.substring(outside.length());
    }
}
