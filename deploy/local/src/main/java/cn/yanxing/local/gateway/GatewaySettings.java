package cn.yanxing.local.gateway;

import java.nio.file.Path;
import java.util.List;

/** What the gateway opens: its port, the address people type, the routes, and the folder of the built console. */
public record GatewaySettings(
        int port, String publicUrl, List<Route> routes, Path console, long bodyBytesMax, int requestsPerSecond) {

    /** Photos of 20 MB with room for their multipart frame. */
    public static final long BODY_BYTES_MAX = 24L * 1024 * 1024;

    /** One client's average over ten seconds; a browser stays far below, a run-away script does not. */
    public static final int REQUESTS_PER_SECOND = 200;

    public GatewaySettings(int port, String publicUrl, List<Route> routes, Path console) {
        this(port, publicUrl, List.copyOf(routes), console, BODY_BYTES_MAX, REQUESTS_PER_SECOND);
    }
}
