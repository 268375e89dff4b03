package cn.yanxing.benchmark.live;

import cn.yanxing.benchmark.load.Call;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Problems reported at issue-service's door; each remembers when it was sent. */
final class Reports implements Call, AutoCloseable {

    private static final int CREATED = 201;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(256));
    private final String url;
    private final String token;
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();

    Reports(String issue, String token) {
        this.url = issue + "/api/v1/issue/issues";
        this.token = token;
    }

    @Override
    public Future<Integer> send() {
        long sent = System.nanoTime();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(url)
                .putHeader("Authorization", "Bearer " + token)
                .putHeader("Content-Type", "application/json")
                .putHeader("Idempotency-Key", UUID.randomUUID().toString());
        return client.request(options)
                .compose(request -> request.send(problem().toBuffer()).compose(response -> noted(response, sent)));
    }

    /** Must be asked for on the thread that hears the answer: the sending one may be held up until it is over. */
    private Future<Integer> noted(HttpClientResponse response, long sent) {
        return response.body().map(body -> {
            if (response.statusCode() == CREATED) sentAt.put(body.toJsonObject().getString("id"), sent);
            return response.statusCode();
        });
    }

    private static JsonObject problem() {
        return new JsonObject()
                .put("catalogueItem", "exposed-garbage")
                .put("description", "市场门口有一堆垃圾")
                .put("longitude", 112.62)
                .put("latitude", 26.89)
                .put("photos", new JsonArray());
    }

    /** By the id of the issue. */
    Map<String, Long> sentAt() {
        return sentAt;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
