package cn.yanxing.acceptance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, who logs in, reads and acts through the gateway. */
public final class Person {

    private static final long FRESH_NANOS = Duration.ofMinutes(8).toNanos();

    private final String url;
    private final String username;
    private final Supplier<String> pass;
    private @Nullable String token;
    private long enteredAt;

    /** Logs in when the first request is made. */
    public Person(String url, String username) {
        this.url = url;
        this.username = username;
        this.pass = this::token;
    }

    private Person(String url, Person same) {
        this.url = url;
        this.username = same.username;
        this.pass = same.pass;
    }

    /** The same person, logged in once, at the door of one replica, past the gateway. */
    Person at(String replica) {
        return new Person(replica, this);
    }

    public Answer get(String path) {
        return Web.send(to(path).GET());
    }

    /** Posts under a key of its own. */
    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString(), null);
    }

    public Answer post(String path, Object body, @Nullable String key, @Nullable String version) {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(Web.write(body)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return Web.send(request);
    }

    /** Presses the button of a transition, on the version that is seen now. */
    public Answer act(String thing, String act, Object body) {
        return post(
                thing + "/" + act,
                body,
                UUID.randomUUID().toString(),
                get(thing).etag());
    }

    /** Uploads a photo to the service, and answers its id. */
    public String photo(String service) {
        byte[] photo = Camera.shot();
        String boundary = "acceptance-" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return Web.send(to("/api/v1/" + service + "/photos")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArrays(List.of(head, photo, foot))))
                .good()
                .at("id");
    }

    public Map<String, Object> report(String service, String text) {
        return Map.of("text", text, "photos", List.of(photo(service)));
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + pass.get())
                .header("Accept-Language", "en");
    }

    /** Tokens are short-lived; who stays longer logs in again. */
    private synchronized String token() {
        if (token == null || System.nanoTime() - enteredAt > FRESH_NANOS) {
            token = new Login(url).enter(username, "yanxing");
            enteredAt = System.nanoTime();
        }
        return token;
    }

    @Override
    public String toString() {
        return username;
    }
}
