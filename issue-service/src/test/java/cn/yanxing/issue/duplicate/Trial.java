package cn.yanxing.issue.duplicate;

import cn.yanxing.issue.duplicate.Boston.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rule tried on requests one after the other: for each, only earlier ones and only what was known at its report.
 * Which requests were duplicates is looked at afterwards, to count.
 */
final class Trial {

    /** The widest rule that is tried: pairs beyond it are never looked at. */
    static final double METRES_MAX = 200;

    static final Duration APART_MAX = Duration.ofDays(30);

    private static final double DEGREES_MAX = METRES_MAX / 111_195;

    private final List<Case> cases;

    private record Case(Request request, List<Request> earlier) {}

    /** Duplicates that were found, requests that were called so wrongly, duplicates that were missed. */
    record Outcome(int found, int wrong, int missed) {

        double precision() {
            return (double) found / Math.max(1, found + wrong);
        }

        double recall() {
            return (double) found / Math.max(1, found + missed);
        }

        double f1() {
            return 2.0 * found / Math.max(1, 2 * found + wrong + missed);
        }
    }

    /** How the rule is applied. */
    record Way(NearAndRecent rule, boolean sameItem, boolean onlyOpen) {

        boolean calls(Request earlier, Request later) {
            if (onlyOpen && !earlier.endedAt().isAfter(later.sighting().at())) return false;
            Sighting before = sameItem ? earlier.sighting() : ofAnyItem(earlier.sighting());
            Sighting now = sameItem ? later.sighting() : ofAnyItem(later.sighting());
            return rule.compare(before, now).filter(Likeness::likely).isPresent();
        }

        private static Sighting ofAnyItem(Sighting seen) {
            return new Sighting("any", seen.longitude(), seen.latitude(), seen.at());
        }
    }

    Trial(List<Request> inOrder) {
        cases = new ArrayList<>(inOrder.size());
        int oldest = 0;
        for (int now = 0; now < inOrder.size(); now++) {
            Request request = inOrder.get(now);
            while (inOrder.get(oldest).sighting().timeTo(request.sighting()).compareTo(APART_MAX) > 0) oldest++;
            List<Request> earlier = new ArrayList<>();
            for (int before = oldest; before < now; before++)
                if (isInBox(inOrder.get(before).sighting(), request.sighting())) earlier.add(inOrder.get(before));
            cases.add(new Case(request, List.copyOf(earlier)));
        }
    }

    Outcome of(Way way, Predicate<Request> counted) {
        int found = 0;
        int wrong = 0;
        int missed = 0;
        for (Case each : cases) {
            if (!counted.test(each.request())) continue;
            boolean called = each.earlier().stream().anyMatch(earlier -> way.calls(earlier, each.request()));
            boolean duplicate = each.request().duplicate();
            if (called && duplicate) found++;
            else if (called) wrong++;
            else if (duplicate) missed++;
        }
        return new Outcome(found, wrong, missed);
    }

    private static boolean isInBox(Sighting one, Sighting other) {
        return Math.abs(one.latitude() - other.latitude()) <= DEGREES_MAX
                && Math.abs(one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()))
                        <= DEGREES_MAX * 1.01;
    }
}
