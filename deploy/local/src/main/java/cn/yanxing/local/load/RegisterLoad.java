package cn.yanxing.local.load;

import cn.yanxing.local.district.DistrictFolder;
import cn.yanxing.local.district.RegisterDocument;
import com.fasterxml.jackson.databind.JsonNode;

/** Gives the district's register to issue-service; what is unchanged stays as it is. */
public final class RegisterLoad {

    private static final int SHOWN_MAX = 10;

    private RegisterLoad() {}

    public static void run(Door asLoader, DistrictFolder district, Steps steps) {
        long started = System.nanoTime();
        Answer answer = asLoader.put("/api/v1/issue/register", RegisterDocument.json(district));
        JsonNode problems = answer.body().at("/facts/problems");
        if (!problems.isEmpty()) throw refused(problems);
        if (!answer.isGood())
            throw new IllegalStateException("expected issue-service to take the register, but " + answer.reason());
        steps.done(
                "register",
                started,
                answer.body().path("changed").asInt() + " changed, "
                        + answer.body().path("unchanged").asInt() + " unchanged");
    }

    private static IllegalStateException refused(JsonNode problems) {
        StringBuilder words =
                new StringBuilder("expected a whole register, but " + problems.size() + " entries are wrong:");
        int shown = 0;
        for (JsonNode problem : problems) {
            if (shown++ == SHOWN_MAX) break;
            words.append("\n  ")
                    .append(problem.path("code").asText("?"))
                    .append(": ")
                    .append(problem.path("message").asText());
        }
        return new IllegalStateException(words.toString());
    }
}
