package cn.yanxing.local.gateway;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** So many requests per client address in a window of ten seconds; what is over hears 429 and when to come back. */
final class RateLimit implements Handler<RoutingContext> {

    private static final int WINDOW_SECONDS = 10;

    private final int requestsPerWindow;
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile long window;

    RateLimit(int requestsPerSecond) {
        this.requestsPerWindow = requestsPerSecond * WINDOW_SECONDS;
    }

    @Override
    public void handle(RoutingContext context) {
        long now = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime()) / WINDOW_SECONDS;
        if (now != window) {
            window = now;
            counts.clear();
        }
        String client = context.request().remoteAddress().hostAddress();
        if (counts.computeIfAbsent(client, unseen -> new AtomicInteger()).incrementAndGet() <= requestsPerWindow) {
            context.next();
            return;
        }
        context.response().putHeader("Retry-After", Integer.toString(WINDOW_SECONDS));
        Problems.send(context, 429, "expected at most " + requestsPerWindow + " requests in ten seconds");
    }
}
