package cn.yanxing.issue.lateness;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.history.PhotoLinks;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.register.Register;
import cn.yanxing.time.Deadlines;
import cn.yanxing.time.StartRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Turns a lateness into what one caller sees of it, and may do about it. */
@ApplicationScoped
class LatenessViews {

    private final Register register;
    private final PhotoLinks links;
    private final AppealConfig config;

    LatenessViews(Register register, PhotoLinks links, AppealConfig config) {
        this.register = register;
        this.links = links;
        this.config = config;
    }

    LatenessView of(Latenesses.Row row, Actor actor, Instant now) {
        Lateness late = row.lateness();
        Appeal appeal = row.appeal();
        Instant until = appealUntil(late);
        return new LatenessView(
                late.id(),
                late.issueId(),
                late.number(),
                late.unit(),
                register.unit(late.unit()).map(Unit::name).orElse(null),
                late.round(),
                late.dueAt(),
                late.overdueAt(),
                until,
                appeal,
                links.of(appeal == null ? List.of() : appeal.photos()),
                actions(row, actor, now.isAfter(until)));
    }

    /** Working days begin with the day after. */
    Instant appealUntil(Lateness late) {
        return Deadlines.due(
                        register.calendar(),
                        late.appealFrom(),
                        config.workingDays(),
                        LimitUnit.WORKING_DAY,
                        StartRule.NEXT_WORKDAY,
                        List.of())
                .dueAt();
    }

    private static List<String> actions(Latenesses.Row row, Actor actor, boolean tooLate) {
        String unit = row.lateness().unit();
        Appeal appeal = row.appeal();
        boolean theirs = actor.is(Roles.UNIT_HANDLER, Roles.UNIT_LEADER) && unit.equals(actor.unit());
        if (appeal == null) return theirs && !tooLate ? List.of("appeal") : List.of();
        if (theirs && appeal.isOpen()) return List.of("appeal-withdrawal");
        boolean decides = actor.is(Roles.DUTY_OFFICER, Roles.CENTRE_HEAD) && appeal.mayBeDecidedBy(actor, unit);
        return decides ? List.of("appeal-decision") : List.of();
    }
}
