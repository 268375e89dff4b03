package cn.yanxing.planted.injection.report;

import jakarta.inject.Inject;
import java.time.Clock;

class ReportService {
    @Inject
    Clock clock;
}
