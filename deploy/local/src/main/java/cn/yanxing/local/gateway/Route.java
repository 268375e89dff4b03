package cn.yanxing.local.gateway;

/**
 * One door of the suite: what outside begins with {@code outside} is served by the program on {@code port} under
 * {@code inside}.
 */
public record Route(String outside, int port, String inside) {

    boolean covers(String path) {
        return path.equals(outside) || path.startsWith(outside + "/");
    }

    /** The same path and query as the program behind knows it. */
    String rewrite(String uri) {
        return inside + uri.substring(outside.length());
    }
}
