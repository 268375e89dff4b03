package cn.yanxing.kit.relay;

import cn.yanxing.kit.relay.UnsentRows.Backlog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Shows how many events wait to be sent and for how long. The service goes on without Kafka; somebody should look. */
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    private static final Duration OLDEST_MAX = Duration.ofMinutes(1);

    private final Relay relay;
    private final UnsentRows rows;
    private final MeterRegistry registry;
    private final MultiGauge setBack;
    private volatile Backlog backlog = new Backlog(0, Duration.ZERO);

    RelayHealth(Relay relay, UnsentRows rows, MeterRegistry registry) {
        this.relay = relay;
        this.rows = rows;
        this.registry = registry;
        this.setBack = MultiGauge.builder("yanxing.relay.set.back").register(registry);
    }

    void begin(@Observes StartupEvent started) {
        registry.gauge("yanxing.outbox.unsent", this, self -> self.backlog.rows());
        registry.gauge("yanxing.outbox.oldest.seconds", this, self -> self.backlog
                .oldest()
                .toSeconds());
        registry.gauge("yanxing.relay.active", this, self -> self.relay.state() == RelayState.ACTIVE ? 1 : 0);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        backlog = rows.backlog();
        setBack.register(
                relay.setBack().stream()
                        .map(fact -> MultiGauge.Row.of(
                                Tags.of("stream", fact.stream(), "key", fact.key())
                                        .and("sequence", "" + fact.sequence(), "event", "" + fact.id()),
                                1))
                        .toList(),
                true);
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("relay")
                .status(backlog.oldest().compareTo(OLDEST_MAX) < 0
                        && relay.setBack().isEmpty())
                .withData("state", relay.state().name())
                .withData("unsent", backlog.rows())
                .withData("oldestSeconds", backlog.oldest().toSeconds());
        relay.setBack().ifPresent(fact -> answer.withData("setBack", fact.text()));
        return answer.build();
    }
}
