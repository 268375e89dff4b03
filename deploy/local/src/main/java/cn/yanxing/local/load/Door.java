package cn.yanxing.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The suite's public API, entered as one person. */
public final class Door {

    private static final int ATTEMPTS = 8;

    private final String url;
    private final Supplier<String> token;

    public Door(String url, Supplier<String> token) {
        this.url = url;
        this.token = token;
    }

    public Answer get(String path) {
        return send(() -> to(path).GET());
    }

    public Answer put(String path, String body) {
        return send(() -> to(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    /** A transition of something that was read before has its tag; a creation has none. */
    public Answer post(String path, JsonNode body, @Nullable String etag) {
        String text = body.toString();
        String key = UUID.nameUUIDFromBytes((path + etag + text + System.nanoTime()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return send(() -> {
            HttpRequest.Builder request = to(path).header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(text));
            return etag == null ? request : request.header("If-Match", etag);
        });
    }

    /** One file as the part {@code file} of a form. */
    public Answer upload(String path, String fileName, String mediaType, byte[] content) {
        String boundary = "yanxing-" + Integer.toHexString(java.util.Arrays.hashCode(content));
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        String key = UUID.nameUUIDFromBytes(content).toString();
        return send(() -> to(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArrays(java.util.List.of(head, content, foot))));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token.get());
    }

    /** A service that starts again, or an earlier try still at work, is waited for; a POST keeps its key meanwhile. */
    private static Answer send(Supplier<HttpRequest.Builder> request) {
        Answer answer = Http.send(request.get());
        for (int attempt = 1; attempt < ATTEMPTS && canPass(answer); attempt++) {
            pause(attempt);
            answer = Http.send(request.get());
        }
        return answer;
    }

    private static boolean canPass(Answer answer) {
        int status = answer.status();
        boolean beingDone = status == 409 && answer.body().path("type").asText().endsWith("in-progress");
        return status == 0 || status == 429 || status == 502 || status == 503 || beingDone;
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.SECONDS.sleep(Math.min(5, attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
