package cn.yanxing.planted.clean.report;

import jakarta.transaction.Transactional;
import java.time.Clock;

public class ReportService {
    private final Clock clock;

    ReportService(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public String report() {
        return clock.instant().toString();
    }
}
