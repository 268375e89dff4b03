package cn.yanxing.issue.open311;

import cn.yanxing.kit.problem.Texts;
import java.util.Locale;
import java.util.Map;

/** Whoever asks: under which address they know us ({@code https://host:port}), and in which language they read. */
public record Asker(String origin, Locale language) {

    /** The address of one of our paths. */
    public String link(String path) {
        return origin + path;
    }

    public String text(String key, Map<String, ?> facts) {
        return Texts.find(key, language, facts).orElse(key);
    }

    public String text(Complaint complaint) {
        return text(complaint.fault().textKey(), complaint.facts());
    }
}
