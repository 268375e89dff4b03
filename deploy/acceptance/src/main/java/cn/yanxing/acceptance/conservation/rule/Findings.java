package cn.yanxing.acceptance.conservation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one look brought: numbers, every difference, and what is worth naming without being one. */
public final class Findings {

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Adds to a number of the table. */
    public void count(String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    /** Adds a difference. */
    public void differs(Difference difference) {
        differences.add(difference);
    }

    /** Names something that breaks no promise. */
    public void note(String words) {
        notes.add(words);
    }

    /** The numbers, in the order in which they were first counted. */
    public Map<String, Long> counts() {
        return counts;
    }

    /** Every difference, in the order of the rules. */
    public List<Difference> differences() {
        return differences;
    }

    /** What is worth naming, a sentence each. */
    public List<String> notes() {
        return notes;
    }
}
