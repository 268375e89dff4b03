package cn.yanxing.issue.leader;

import cn.yanxing.issue.clock.ClockView;
import cn.yanxing.issue.clock.DueClock;
import cn.yanxing.issue.clock.Rung;
import cn.yanxing.kit.register.Register;
import cn.yanxing.time.Deadlines;
import cn.yanxing.time.Pause;
import cn.yanxing.time.StartRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The time that a unit has after its deadline before its leaders are told; the unit's pauses do not count. */
@ApplicationScoped
public class Margin {

    private final LeaderConfig config;
    private final Register register;

    Margin(LeaderConfig config, Register register) {
        this.config = config;
        this.register = register;
    }

    /** When it has passed; nothing while the clock stands. */
    public Optional<Instant> after(DueClock clock) {
        return clock.reaches(Rung.OVERDUE).map(dueAt -> after(dueAt, pausesOf(clock)));
    }

    private Instant after(Instant dueAt, List<Pause> pauses) {
        return Deadlines.due(register.calendar(), dueAt, config.margin(), config.unit(), StartRule.INSTANT, pauses)
                .dueAt();
    }

    private static List<Pause> pausesOf(DueClock clock) {
        return clock.view().map(ClockView::pauses).orElse(List.of());
    }
}
