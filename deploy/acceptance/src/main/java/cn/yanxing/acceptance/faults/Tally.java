package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.faults.plan.Kind;
import cn.yanxing.acceptance.faults.plan.Mishap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What happened so far: how often each kind, and how long it took to get over it. */
final class Tally {

    private final Map<Kind, List<Duration>> recoveries = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> happened = new EnumMap<>(Kind.class);
    private final List<String> missed = new ArrayList<>();
    private int kills;
    private int pauses;

    synchronized void happened(Mishap mishap) {
        happened.merge(mishap.kind(), 1, Integer::sum);
        kills += mishap.kills();
        if (mishap.kind() == Kind.PAUSE_SERVICE || mishap.kind() == Kind.PAUSE_BROKER) pauses++;
    }

    synchronized void missed(Mishap mishap) {
        missed.add(mishap.toString());
    }

    /** Only of mishaps that had the suite to themselves. */
    synchronized void recovered(Mishap mishap, Duration after) {
        recoveries.computeIfAbsent(mishap.kind(), any -> new ArrayList<>()).add(after);
    }

    synchronized int kills() {
        return kills;
    }

    synchronized int pauses() {
        return pauses;
    }

    synchronized List<String> missed() {
        return List.copyOf(missed);
    }

    synchronized Map<Kind, Integer> happened() {
        return new EnumMap<>(happened);
    }

    /** The shortest first. */
    synchronized Map<Kind, List<Duration>> recoveries() {
        Map<Kind, List<Duration>> sorted = new EnumMap<>(Kind.class);
        recoveries.forEach((kind, all) -> sorted.put(kind, all.stream().sorted().toList()));
        return sorted;
    }
}
