package cn.yanxing.kit.timer;

import cn.yanxing.kit.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows timers that fail and are tried again, and how many are due. */
@Wellness
@ApplicationScoped
class TimerHealth implements HealthCheck {

    private static final String COUNT = """
            select count(*) filter (where attempts > 0), count(*) filter (where next_try_at <= ?)
            from timer where fired_at is null
            """;

    private final Database database;
    private final Clock clock;
    private final MeterRegistry registry;
    private volatile Count count = new Count(0, 0);

    private record Count(long failing, long due) {}

    TimerHealth(Database database, Clock clock, MeterRegistry registry) {
        this.database = database;
        this.clock = clock;
        this.registry = registry;
    }

    void begin(@Observes StartupEvent started) {
        registry.gauge("yanxing.timers.failing", this, self -> self.count.failing());
        registry.gauge("yanxing.timers.due", this, self -> self.count.due());
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        count = database.row(COUNT, row -> new Count(row.getLong(1), row.getLong(2)), clock.instant())
                .orElseThrow();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("timers")
                .status(count.failing() == 0)
                .withData("failing", count.failing())
                .withData("due", count.due())
                .build();
    }
}
