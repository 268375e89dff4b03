package cn.yanxing.hotline.limit;

import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.kit.register.Register;
import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Deadline;
import cn.yanxing.time.Deadlines;
import cn.yanxing.time.StartRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans the limits of a round by the register's working calendar. The earliest of the category's, the urgency's and
 * the partner's own limit wins.
 */
@ApplicationScoped
public class LimitPlanner {

    private final Register register;
    private final LimitRules rules;

    LimitPlanner(Register register, LimitRules rules) {
        this.register = register;
        this.rules = rules;
    }

    /** Whoever gets the order in a later round gets that round's limit, not a new first one. */
    public LimitPlan dispatch(
            int round, String category, Urgency urgency, @Nullable Instant upstreamDueAt, Instant start) {
        return round == 1 ? firstRound(category, urgency, upstreamDueAt, start) : rework(urgency, start);
    }

    private LimitPlan firstRound(String category, Urgency urgency, @Nullable Instant upstreamDueAt, Instant start) {
        int days = register.hotlineCategory(category)
                .map(HotlineCategory::handleWorkingDays)
                .orElse(rules.handleWorkingDays());
        Deadline handle = shortened(workingDays(start, days), urgency, start);
        return new LimitPlan(sign(urgency, start), upstream(handle, upstreamDueAt), returnUntil(start));
    }

    /** A second round is short, and nobody may hand it back. */
    public LimitPlan rework(Urgency urgency, Instant start) {
        return new LimitPlan(sign(urgency, start), workingDays(start, rules.reworkWorkingDays()), start);
    }

    private Deadline workingDays(Instant start, int days) {
        return due(start, days, LimitUnit.WORKING_DAY, StartRule.NEXT_WORKDAY);
    }

    private Instant sign(Urgency urgency, Instant start) {
        return switch (urgency) {
            case ORDINARY ->
                due(start, rules.signWorkingHours(), LimitUnit.WORKING_HOUR, StartRule.INSTANT)
                        .dueAt();
            case URGENT -> start.plus(rules.urgent().sign());
            case CRITICAL -> start.plus(rules.critical().sign());
        };
    }

    private Deadline shortened(Deadline ordinary, Urgency urgency, Instant start) {
        return switch (urgency) {
            case ORDINARY -> ordinary;
            case URGENT -> earlier(ordinary, hours(start, rules.urgent().handleHours()));
            case CRITICAL -> earlier(ordinary, hours(start, rules.critical().handleHours()));
        };
    }

    private Deadline hours(Instant start, int hours) {
        return due(start, hours, LimitUnit.URGENT_HOUR, StartRule.INSTANT);
    }

    private Deadline upstream(Deadline ours, @Nullable Instant upstreamDueAt) {
        if (upstreamDueAt == null) return ours;
        var day = new CountedDay(upstreamDueAt.atZone(register.zone()).toLocalDate(), true, "upstream");
        return earlier(ours, new Deadline(upstreamDueAt, false, List.of(day)));
    }

    private Instant returnUntil(Instant start) {
        return due(start, rules.returnWorkingDays(), LimitUnit.WORKING_DAY, StartRule.INSTANT)
                .dueAt();
    }

    private Deadline due(Instant start, int limit, LimitUnit unit, StartRule rule) {
        return Deadlines.due(register.calendar(), start, limit, unit, rule, List.of());
    }

    private static Deadline earlier(Deadline one, Deadline other) {
        return other.dueAt().isBefore(one.dueAt()) ? other : one;
    }
}
