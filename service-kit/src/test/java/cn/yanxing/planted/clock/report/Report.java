package cn.yanxing.planted.clock.report;

import java.time.Instant;

class Report {
    Instant at() {
        return Instant.now();
    }
}
