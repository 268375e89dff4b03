package cn.yanxing.acceptance.load;

import cn.yanxing.acceptance.Answer;
import cn.yanxing.acceptance.Web;
import cn.yanxing.acceptance.conservation.Journal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A client who does not give up: a request without an answer, or with one that says "not now", is sent again under the
 * same key until the service has said what became of it; that goes to the journal.
 */
public final class Caller {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(12);

    private final String url;
    private final Function<String, String> tokens;
    private final Journal journal;
    private final BooleanSupplier over;

    /** {@code tokens} answers a person's fresh token; nothing is asked any more once it is {@code over}. */
    public Caller(String url, Function<String, String> tokens, Journal journal, BooleanSupplier over) {
        this.url = url;
        this.tokens = tokens;
        this.journal = journal;
        this.over = over;
    }

    /** Creates something. */
    public Answer post(String who, String path, Object body) {
        return post(who, path, body, null);
    }

    /** Moves something on, from the version that was seen. */
    public Answer post(String who, String path, Object body, @Nullable String version) {
        String key = UUID.randomUUID().toString();
        String text = Web.write(body);
        Answer answer = insist(() -> {
            HttpRequest.Builder request = to(who, path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(text));
            return version == null ? request : request.header("If-Match", version);
        });
        journal.write(Told.by(path, key, answer));
        return answer;
    }

    /** Reads something, once it can be read. */
    public Answer get(String who, String path) {
        return insist(() -> to(who, path).GET());
    }

    /** Uploads a photo; its id. */
    String photo(String who, String service, byte[] photo) {
        String boundary = "load-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return insist(() -> to(who, "/api/v1/" + service + "/photos")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArrays(List.of(head, photo, foot))))
                .good()
                .at("id");
    }

    /** Sends what {@code request} makes anew for every try. */
    Answer insist(java.util.function.Supplier<HttpRequest.Builder> request) {
        for (int attempt = 1; ; attempt++) {
            if (over.getAsBoolean() && attempt == 1) throw new Stopped();
            Answer answer = once(request);
            if (answer != null && !isNotNow(answer)) return answer;
            Pause.millis(Math.min(1_000, 50L << Math.min(attempt, 5)));
        }
    }

    /** Null if there was no answer, or no token to ask with. */
    private static @Nullable Answer once(java.util.function.Supplier<HttpRequest.Builder> request) {
        try {
            return Web.send(request.get(), ANSWERS_WITHIN);
        } catch (java.io.UncheckedIOException | IllegalStateException noAnswer) {
            return null;
        }
    }

    /** A failure that passes, a try still at work, a token that ran out on the way: all tell nothing about the effect. */
    private static boolean isNotNow(Answer answer) {
        return answer.status() >= 500
                || answer.status() == 429
                || answer.status() == 401
                || answer.status() == 0
                || (answer.status() == 409 && answer.problem().endsWith("in-progress"));
    }

    private HttpRequest.Builder to(String who, String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + tokens.apply(who));
    }

    /** For a door with signatures of its own: what it answers is journalled like everything else. */
    void note(String path, String key, Answer answer) {
        journal.write(Told.by(path, key, answer));
    }
}
