package cn.yanxing.acceptance.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a run of bad input came to: how often each status was heard, what is to be complained of, and the memory. */
public record Outcome(
        long seed,
        int operations,
        Map<Integer, Integer> statuses,
        List<Finding> findings,
        List<Vitals> before,
        List<Vitals> after) {

    private static final int SHOWN_MAX = 100;

    /** How many wrong requests were sent. */
    public int asked() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The services that hold more than they did before. */
    public List<String> swollen() {
        return IntStream.range(0, before.size())
                .filter(i -> !after.get(i).isSteadySince(before.get(i)))
                .mapToObj(i -> before.get(i) + " became " + after.get(i))
                .toList();
    }

    public boolean isClean() {
        return findings.isEmpty() && swollen().isEmpty();
    }

    /** In words: how many were asked, what was answered, how much was found of which rule, and the vitals. */
    public String counted() {
        Map<String, Long> rules = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.complaint().rule(), TreeMap::new, Collectors.counting()));
        StringBuilder words = new StringBuilder("Bad input: seed " + seed + ", " + operations + " operations, "
                + asked() + " requests, " + findings.size() + " findings " + rules + "\n  answers "
                + new TreeMap<>(statuses) + "\n");
        for (int i = 0; i < before.size(); i++) {
            words.append("  ").append(before.get(i)).append("\n    then ");
            words.append(after.get(i)).append('\n');
        }
        return words.toString();
    }

    /** The counts, and one example of each kind of finding. */
    public String told() {
        Map<String, Finding> kinds = new TreeMap<>();
        findings.forEach(finding -> kinds.putIfAbsent(finding.kind(), finding));
        return counted()
                + kinds.values().stream()
                        .limit(SHOWN_MAX)
                        .map(finding -> "  - " + finding)
                        .collect(Collectors.joining("\n"));
    }
}
