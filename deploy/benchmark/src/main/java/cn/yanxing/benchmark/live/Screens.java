package cn.yanxing.benchmark.live;

import cn.yanxing.benchmark.Waiting;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.parsetools.RecordParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dashboards that watch the live stream and note when each newly reported case arrived. One thread serves them all. */
final class Screens implements AutoCloseable {

    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");
    private static final String REPORTED = "\"type\":\"issue.reported.v1\"";

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final int count;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final Map<String, List<Long>> arrivals = new ConcurrentHashMap<>();

    private Screens(int count) {
        this.count = count;
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(count));
    }

    /** Returns when each has its snapshot. */
    static Screens open(int count, String scoring, String token) {
        Screens screens = new Screens(count);
        for (int screen = 0; screen < count; screen++) screens.openOne(scoring, token);
        Waiting.until(Duration.ofMinutes(3), count + " screens", () -> screens.open.get() == count);
        return screens;
    }

    private void openOne(String scoring, String token) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(scoring + "/api/v1/scoring/stream")
                .putHeader("Accept", "text/event-stream")
                .putHeader("Authorization", "Bearer " + token);
        client.request(options).onSuccess(request -> request.send().onSuccess(this::follow));
    }

    private void follow(HttpClientResponse response) {
        if (response.statusCode() != 200) return;
        response.handler(RecordParser.newDelimited("\n\n", this::message));
        response.endHandler(end -> ended.incrementAndGet());
        response.exceptionHandler(lost -> ended.incrementAndGet());
    }

    private void message(Buffer message) {
        long now = System.nanoTime();
        String text = message.toString();
        if (text.contains("event:snapshot")) open.incrementAndGet();
        if (!text.contains("event:happened") || !text.contains(REPORTED)) return;
        Matcher named = CASE.matcher(text);
        if (named.find())
            arrivals.computeIfAbsent(named.group(1), id -> new CopyOnWriteArrayList<>())
                    .add(now);
    }

    /** When a case arrived, once for each screen that has it. */
    List<Long> arrivalsOf(String caseId) {
        return arrivals.getOrDefault(caseId, List.of());
    }

    boolean allHave(String caseId) {
        return arrivalsOf(caseId).size() >= count;
    }

    /** Screens that were cut off. */
    int ended() {
        return ended.get();
    }

    int count() {
        return count;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
