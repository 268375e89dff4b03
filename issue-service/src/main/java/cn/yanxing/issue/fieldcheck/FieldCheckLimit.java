package cn.yanxing.issue.fieldcheck;

import cn.yanxing.kit.register.Register;
import cn.yanxing.time.Counting;
import cn.yanxing.time.StartRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Until when an inspector who is sent now has to answer. */
@ApplicationScoped
public class FieldCheckLimit {

    private final FieldCheckConfig config;
    private final Register register;

    FieldCheckLimit(FieldCheckConfig config, Register register) {
        this.config = config;
        this.register = register;
    }

    /** As exactly as the database keeps it, so that the timer rings at it and not just before. */
    public Instant from(Instant start) {
        return new Counting(register.calendar(), start, config.counted(), StartRule.INSTANT, List.of())
                .after(config.limit())
                .dueAt()
                .truncatedTo(ChronoUnit.MICROS);
    }
}
