package cn.yanxing.issue.lookback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Draws a sample that a stranger can draw again. Each issue number's ticket is the SHA-256, in lower-case hexadecimal,
 * of the UTF-8 text {@code seed:number}; the sample is the {@code size} numbers with the lowest tickets, lowest first.
 * With the published population in a file, one number a line, this shell does the same:
 *
 * <pre>{@code
 * while read -r n; do echo "$(printf '%s:%s' "$SEED" "$n" | sha256sum | cut -d' ' -f1) $n"; done < population \
 *   | LC_ALL=C sort | head -n "$SIZE" | cut -d' ' -f2
 * }</pre>
 *
 * and {@code LC_ALL=C sort -u population | sha256sum} gives {@link #fingerprint}.
 */
final class Draw {

    private Draw() {}

    /** An issue number with what decides whether it is drawn. */
    private record Ticket(String sha256, String number) {}

    /** The same for the same seed, numbers and size, in whatever order the numbers come; each number at most once. */
    static List<String> sample(String seed, Collection<String> population, int size) {
        return population.stream()
                .distinct()
                .map(number -> new Ticket(sha256(seed + ":" + number), number))
                .sorted(Comparator.comparing(Ticket::sha256).thenComparing(Ticket::number))
                .limit(size)
                .map(Ticket::number)
                .toList();
    }

    /** By which a population that was published can be told from every other: SHA-256 of its numbers, sorted, a line each. */
    static String fingerprint(Collection<String> population) {
        SortedSet<String> sorted = new TreeSet<>(population);
        StringBuilder lines = new StringBuilder();
        for (String number : sorted) lines.append(number).append('\n');
        return sha256(lines.toString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
