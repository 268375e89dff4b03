package cn.yanxing.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;

/** What one replica says about itself, past the gateway. */
final class Health {

    private Health() {}

    static boolean isReady(String replica) {
        return ask(replica, "ready").status() == 200;
    }

    /** The state of its relay, and what waits to be sent. */
    static JsonNode relay(String replica) {
        for (JsonNode check : ask(replica, "well").body().path("checks")) {
            if (check.path("name").asText().equals("relay")) {
                return check.path("data");
            }
        }
        throw new AssertionError("expected " + replica + " to tell of its relay, but it does not");
    }

    private static Answer ask(String replica, String what) {
        return Web.send(HttpRequest.newBuilder(URI.create(replica + "/q/health/" + what)));
    }
}
