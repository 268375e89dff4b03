package cn.yanxing.issue.open311;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent in a form or a query, by name, always as UTF-8. An empty value is exactly as good as none, as
 * GeoReport asks; names may come percent-encoded; of a repeated name the first value counts.
 */
public final class Params {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Params() {}

    /** A query as it stands in the address. */
    public static Params ofQuery(@Nullable String query) {
        Params params = new Params();
        params.read(query == null ? "" : query);
        return params;
    }

    /** A form, if one was sent, and behind it what the address said: some clients send the key there. */
    public static Params ofForm(byte @Nullable [] form, @Nullable String query) {
        Params params = new Params();
        if (form != null) params.read(utf8(form));
        params.read(query == null ? "" : query);
        return params;
    }

    /** What was read already. */
    public static Params of(Map<String, List<String>> fields) {
        return of(fields, null);
    }

    /** The fields of a multipart form, and behind them what the address said. */
    public static Params of(Map<String, List<String>> fields, @Nullable String query) {
        Params params = new Params();
        fields.forEach((name, each) -> each.forEach(value -> params.add(name, value)));
        params.read(query == null ? "" : query);
        return params;
    }

    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    /** Every value of a repeated name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The items of a list with commas. */
    public List<String> list(String name) {
        return text(name).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    /** {@code attribute[code]=v}, and as clients of lists write it {@code attribute[code][]=v} or {@code …[0]=v}. */
    public List<String> attribute(String code) {
        String name = "attribute[" + code + "]";
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name)
                        && entry.getKey().substring(name.length()).matches("(\\[\\d{0,3}])?"))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }

    /** The same for the same content, in whatever order its names came; what was empty is not part of it. */
    public String fingerprint() {
        String sorted = values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "\0" + String.join("\0", entry.getValue()))
                .collect(Collectors.joining("\0\0"));
        return Fingerprint.of(sorted);
    }

    private void read(String encoded) {
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) add(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
    }

    private void add(String name, String value) {
        String said = Printable.of(value).strip();
        if (!said.isEmpty())
            values.computeIfAbsent(Printable.of(name), unseen -> new ArrayList<>())
                    .add(said);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            throw Fault.UNREADABLE.refused();
        }
    }

    private static String utf8(byte[] form) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(form))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Fault.UNREADABLE.refused();
        }
    }
}
