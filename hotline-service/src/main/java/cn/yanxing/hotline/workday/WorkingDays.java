package cn.yanxing.hotline.workday;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.kit.register.Register;
import cn.yanxing.time.Deadlines;
import cn.yanxing.time.StartRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Counts on by the district's working calendar, make-up days and holidays included. */
@ApplicationScoped
public class WorkingDays {

    private final Register register;

    WorkingDays(Register register) {
        this.register = register;
    }

    /** The end of the last of so many working days, the next one being the first. */
    public Instant after(Instant start, int days) {
        return Deadlines.due(register.calendar(), start, days, LimitUnit.WORKING_DAY, StartRule.NEXT_WORKDAY, List.of())
                .dueAt();
    }
}
