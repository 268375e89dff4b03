package cn.yanxing.local.gateway;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Asks each of several replicas behind a door whether it is ready. A lone one is not asked: there is no choice. */
final class HealthWatch {

    static final long EVERY_MILLIS = 500;

    /** One that sleeps takes the connection and never answers. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final HttpClient client;
    private final Origins origins;

    HealthWatch(HttpClient client, Origins origins) {
        this.client = client;
        this.origins = origins;
    }

    void look() {
        if (origins.ports().size() > 1) origins.ports().forEach(this::ask);
    }

    private void ask(int port) {
        client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost("127.0.0.1")
                        .setPort(port)
                        .setURI("/q/health/ready")
                        .setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .onComplete(answer ->
                        origins.note(port, answer.succeeded() && answer.result().statusCode() == 200));
    }
}
