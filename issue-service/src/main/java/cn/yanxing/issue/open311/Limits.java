package cn.yanxing.issue.open311;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long what a client sends may be, in characters as people count them; and that a link is one. */
public final class Limits {

    private static final Map<String, Integer> LONGEST = Map.of(
            "description", 4_000, // GeoReport's own limit
            "address_string", 300,
            "first_name", 60,
            "last_name", 60,
            "phone", 30,
            "email", 200,
            "device_id", 200,
            "update_id", 200,
            "media_url", 2_000);

    private Limits() {}

    public static List<Complaint> broken(Params sent) {
        Stream<Complaint> tooLong = LONGEST.entrySet().stream()
                .filter(limit -> sent.text(limit.getKey())
                        .filter(text -> text.codePointCount(0, text.length()) > limit.getValue())
                        .isPresent())
                .sorted(Map.Entry.comparingByKey())
                .map(limit -> Fault.TOO_LONG.because(Map.of("name", limit.getKey(), "max", limit.getValue())));
        Stream<Complaint> noLink = sent.all("media_url").stream()
                .filter(url -> !isLink(url))
                .map(url -> Fault.NOT_A_LINK.of("media_url"))
                .limit(1);
        return Stream.concat(tooLong, noLink).toList();
    }

    private static boolean isLink(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
