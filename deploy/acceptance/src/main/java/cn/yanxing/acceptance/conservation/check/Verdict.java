package cn.yanxing.acceptance.conservation.check;

import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Explained;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the check found: numbers, every difference that stayed, those somebody answers for (with the reason), and what
 * was dropped by a person.
 */
public record Verdict(
        Effort effort,
        Map<String, Long> counts,
        List<Difference> differences,
        Map<Difference, String> explained,
        List<String> notes) {

    /** How many events there are, how often was looked, and how long it took until nothing moved or patience ended. */
    public record Effort(long events, int looks, Duration settledAfter) {}

    static Verdict of(Question question, Findings findings, Collection<Difference> still, Effort effort) {
        Map<Difference, String> explained = new TreeMap<>(Comparator.comparing(Difference::toString));
        for (Difference difference : still) {
            String reason = reason(question, difference);
            if (reason != null) {
                explained.put(difference, reason);
            }
        }
        List<Difference> open = still.stream()
                .filter(difference -> !explained.containsKey(difference))
                .toList();
        return new Verdict(effort, findings.counts(), open, explained, findings.notes());
    }

    /** Whether something is left that nobody answers for. */
    static boolean isOpen(Question question, Collection<Difference> differences) {
        return differences.stream().anyMatch(difference -> reason(question, difference) == null);
    }

    private static @Nullable String reason(Question question, Difference difference) {
        return question.explained().stream()
                .filter(each -> each.subject().equals(difference.subject()))
                .map(Explained::reason)
                .findFirst()
                .orElse(null);
    }

    /** Whether every fact counted exactly once. */
    public boolean isClean() {
        return differences.isEmpty();
    }

    /** All events on the topics, each counted once. */
    public long eventsTotal() {
        return effort.events();
    }

    /** Facts that are missing where they must be. */
    public long lost() {
        return count(Harm.LOST);
    }

    /** Facts that count twice. */
    public long duplicated() {
        return count(Harm.DUPLICATED);
    }

    /** Facts that came before what they follow. */
    public long inverted() {
        return count(Harm.INVERTED);
    }

    /** How many differences do this harm. */
    public long count(Harm harm) {
        return differences.stream()
                .filter(difference -> difference.harm() == harm)
                .count();
    }
}
