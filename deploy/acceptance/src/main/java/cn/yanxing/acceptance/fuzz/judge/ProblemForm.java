package cn.yanxing.acceptance.fuzz.judge;

import cn.yanxing.acceptance.fuzz.wire.Heard;
import cn.yanxing.acceptance.fuzz.wrong.Case;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An error is told as RFC 9457 says: its media type, and at least type, title and the same status; Open311's otherwise. */
final class ProblemForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemForm() {}

    static Optional<Complaint> complaint(Case asked, Heard heard) {
        if (asked.call().method().equals("HEAD") || isOfTheHttpLayer(asked, heard)) return Optional.empty();
        if (Open311Form.isDue(asked, heard)) return Open311Form.complaint(heard);
        if (!heard.header("content-type").startsWith("application/problem+json"))
            return Optional.of(complaint(heard, "its type is '" + heard.header("content-type") + "'"));
        try {
            JsonNode problem = JSON.readTree(heard.body());
            boolean told = !problem.path("type").asText().isBlank()
                    && !problem.path("title").asText().isBlank()
                    && problem.path("status").asInt() == heard.status();
            return told ? Optional.empty() : Optional.of(complaint(heard, "something is missing"));
        } catch (IOException e) {
            return Optional.of(complaint(heard, "it is no JSON"));
        }
    }

    /**
     * What is no HTTP, or has a longer head than the service's server reads, is refused before any code of ours; it says
     * nothing and hangs up.
     */
    private static boolean isOfTheHttpLayer(Case asked, Heard heard) {
        return heard.body().length == 0
                && (asked.call().alone()
                        || heard.status() == 431
                        || !isAddress(asked.call().target()));
    }

    /** A half or invalid escape makes the request line itself invalid (RFC 9112, section 3). */
    private static boolean isAddress(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Complaint complaint(Heard heard, String what) {
        return new Complaint(
                "an error that is no problem document", heard.status() + ", " + what + ": " + heard.text());
    }
}
