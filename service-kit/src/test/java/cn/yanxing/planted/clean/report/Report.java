package cn.yanxing.planted.clean.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
class Report {
    @Id
    private UUID id;

    private Instant reportedAt;

    void report(UUID id, Instant now) {
        this.id = id;
        this.reportedAt = now;
    }
}
