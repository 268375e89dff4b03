package cn.yanxing.acceptance.conservation.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What counted in a case, given its facts in their order; the sentences of the scheme, one by one. */
final class Occasions {

    private static final Set<String> AT_LEAST_MOSTLY = Set.of("VERY_SATISFIED", "SATISFIED", "MOSTLY_SATISFIED");

    private Occasions() {}

    static List<Occasion> ofIssue(List<Fact> facts) {
        List<Occasion> occasions = new ArrayList<>();
        Fact closed = null;
        Fact late = null;
        boolean paid = false;
        for (Fact fact : facts) {
            if (fact.is("issue.handed-over") && late != null && !isSameClock(late, fact)) {
                late = null;
            } else if (fact.is("issue.verification-failed")) {
                occasions.add(Occasion.once("ISSUE_VERIFICATION_FAILED", fact));
            } else if (fact.is("issue.containment-overdue")) {
                occasions.add(Occasion.once("ISSUE_CONTAINMENT_OVERDUE", fact));
            } else if (fact.is("issue.overdue")) {
                paid = paid && late != null && isSameClock(late, fact);
                late = late != null && isSameClock(late, fact) ? late : fact;
                if (!paid && !isExempted(fact, facts)) {
                    occasions.add(Occasion.once("ISSUE_OVERDUE", fact));
                    paid = true;
                }
            } else if (fact.is("issue.closed")) {
                closed = fact;
            } else if (fact.is("issue.reopened")) {
                reopened(closed, fact, occasions);
                closed = null;
                late = null;
            }
        }
        if (closed != null && closed.inTime("rectifiedAt", "dueAt") && !closed.isLateBy(late)) {
            occasions.add(Occasion.once("ISSUE_CLOSED_ON_TIME", closed));
        }
        return occasions;
    }

    /** An appeal against this very deadline was upheld; it stays late, and costs nothing. */
    private static boolean isExempted(Fact overdue, List<Fact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact.is("issue.exempted")
                        && isSameClock(fact, overdue)
                        && fact.text("dueAt").equals(overdue.text("dueAt")));
    }

    private static boolean isSameClock(Fact one, Fact other) {
        return one.text("unit").equals(other.text("unit")) && one.text("round").equals(other.text("round"));
    }

    /** It counts against who had closed it; an order's next round is priced at the order. */
    private static void reopened(@Nullable Fact closed, Fact reopened, List<Occasion> occasions) {
        if (closed != null && !reopened.text("reasonCode").equals("order-round")) {
            occasions.add(new Occasion("ISSUE_REOPENED", reopened.event(), closed.text("unit"), 1));
        }
    }

    static List<Occasion> ofOrder(List<Fact> facts) {
        List<Occasion> occasions = new ArrayList<>();
        Fact closed = null;
        for (Fact fact : facts) {
            if (fact.is("order.rework-started")) {
                occasions.add(Occasion.once("ORDER_NEXT_ROUND", fact));
            } else if (fact.is("order.closed") && fact.has("unit")) {
                closed = fact;
            }
        }
        if (closed != null && closed.inTime("repliedAt", "handleDueAt")) {
            occasions.add(Occasion.once("ORDER_HANDLED_ON_TIME", closed));
        }
        if (closed != null
                && closed.text("solved").equals("true")
                && AT_LEAST_MOSTLY.contains(closed.text("satisfaction"))) {
            occasions.add(Occasion.once("ORDER_SOLVED_AND_SATISFIED", closed));
        }
        return occasions;
    }

    static List<Occasion> ofHours(Fact posted) {
        return posted.text("evidence").equals("E0")
                ? List.of()
                : List.of(new Occasion(
                        "VOLUNTEER_MINUTES",
                        posted.event(),
                        posted.text("unit"),
                        posted.body().path("minutes").asLong()));
    }
}
