package cn.yanxing.acceptance.load;

import cn.yanxing.acceptance.Answer;
import cn.yanxing.acceptance.conservation.Acknowledged;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a request and its answer into a line of the journal. */
final class Told {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Told() {}

    /** {@code path} is {@code /api/v1/SERVICE/…} or the city's door, which is hotline-service's. */
    static Acknowledged by(String path, String key, Answer answer) {
        String[] parts = path.split("/", 5);
        boolean ours = path.startsWith("/api/v1/");
        String inside = ours ? "/" + parts[4] : path;
        return new Acknowledged(
                Instant.now(),
                ours ? parts[3] : "hotline",
                "POST " + ID.matcher(inside).replaceAll("{id}"),
                key,
                answer.status(),
                uuid(answer.at("id")),
                version(answer.etag()));
    }

    private static @Nullable UUID uuid(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    private static @Nullable Long version(@Nullable String etag) {
        String digits = etag == null ? "" : etag.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }
}
