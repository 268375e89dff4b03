package cn.yanxing.benchmark.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service's own door, past the gateway, on connections that are kept open. One thread serves all of them. */
public final class HttpDoor implements AutoCloseable {

    private static final int CONNECTIONS = 256;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final String url;

    public HttpDoor(String url) {
        this.url = url;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(CONNECTIONS).setKeepAlive(true));
    }

    /** The answer's status, once its body has arrived. */
    public Future<Integer> get(String path, String token) {
        return send(HttpMethod.GET, path, Map.of("Authorization", "Bearer " + token), Buffer.buffer());
    }

    public Future<Integer> post(String path, String token, String key, Buffer json) {
        return send(
                HttpMethod.POST,
                path,
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json", "Idempotency-Key", key),
                json);
    }

    private Future<Integer> send(HttpMethod method, String path, Map<String, String> headers, Buffer body) {
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(url + path)
                .setTimeout(TimeUnit.SECONDS.toMillis(30));
        headers.forEach(options::addHeader);
        return client.request(options).compose(request -> request.send(body).compose(HttpDoor::whole));
    }

    /** Asked for on the thread that hears the answer: the sending one may be held up until the answer is over, and lost. */
    private static Future<Integer> whole(HttpClientResponse response) {
        return response.body().map(ignored -> response.statusCode());
    }

    /** For a single request outside a load; it must succeed. */
    public void await(Future<Integer> answer) {
        int status = answer.toCompletionStage().toCompletableFuture().join();
        if (status < 200 || status >= 300)
            throw new IllegalStateException("expected the request to succeed, but it answered " + status);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
