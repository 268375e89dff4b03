package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.conservation.check.Verdict;
import cn.yanxing.acceptance.faults.plan.Kind;
import cn.yanxing.faults.FaultPoint;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a run did and what was left; {@code eventsPerSecond} is the load's rate while every part was there. */
public record Outcome(
        long seed, Tally tally, Map<FaultPoint, Integer> points, long eventsPerSecond, Duration took, Verdict verdict) {

    /** Why the run proves nothing: a point that was not hit so often; nothing if it does. */
    public List<String> whyVoid(int hitsAtLeast) {
        Stream<String> rare = points.entrySet().stream()
                .filter(point -> point.getValue() < hitsAtLeast)
                .map(point -> point.getKey().key() + " was hit " + point.getValue() + " times");
        Stream<String> missed = Stream.of(Kind.values())
                .filter(kind -> !tally.happened().containsKey(kind))
                .map(kind -> kind.key() + " did not happen");
        return Stream.concat(rare, missed).toList();
    }

    /** Which kinds took longer to get over than they should. */
    public List<String> tooSlow() {
        return tally.recoveries().entrySet().stream()
                .filter(each -> each.getKey().aimSeconds() > 0)
                .filter(each -> median(each.getValue()).toMillis()
                        > 1000L * each.getKey().aimSeconds())
                .map(each ->
                        each.getKey().key() + " took " + median(each.getValue()).toMillis() + " ms")
                .toList();
    }

    static Duration median(List<Duration> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
