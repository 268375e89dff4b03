package cn.yanxing.local.load;

import cn.yanxing.local.keycloak.KeycloakServer;
import cn.yanxing.local.keycloak.Realm;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Access tokens from the suite's Keycloak, for the loader itself and for the demonstration people. */
public final class Tokens {

    private record Kept(String token, long untilNanos) {
        boolean isGood() {
            return System.nanoTime() - untilNanos < 0;
        }
    }

    private final URI endpoint;
    private final String secret;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public Tokens(int keycloakPort, String loaderSecret) {
        this.endpoint = URI.create(KeycloakServer.realmUrl(keycloakPort) + "/protocol/openid-connect/token");
        this.secret = loaderSecret;
    }

    /** The loader's own: an administrator. */
    public String ofLoader() {
        return of("", Map.of("grant_type", "client_credentials"));
    }

    public String of(String username) {
        return of(username, Map.of("grant_type", "password", "username", username, "password", Realm.DEMO_PASSWORD));
    }

    private String of(String who, Map<String, String> grant) {
        // One after the other: Keycloak refuses a log-in while another one of the same person is under way
        // (CVE-2024-4629).
        return kept.compute(who, (name, known) -> known != null && known.isGood() ? known : fetch(name, grant))
                .token();
    }

    private Kept fetch(String who, Map<String, String> grant) {
        Map<String, String> form = new TreeMap<>(grant);
        form.put("client_id", Realm.LOADER);
        form.put("client_secret", secret);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Answer answer = Http.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.status() != 200)
            throw new IllegalStateException("expected Keycloak to let " + (who.isEmpty() ? "the loader" : who)
                    + " in, but it said " + answer.status() + " " + answer.body());
        long seconds = answer.body().path("expires_in").asLong(60);
        return new Kept(
                answer.body().path("access_token").asText(),
                System.nanoTime() + TimeUnit.SECONDS.toNanos(Math.max(1, seconds - 30)));
    }
}
