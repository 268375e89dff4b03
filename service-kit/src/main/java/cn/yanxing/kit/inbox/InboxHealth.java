package cn.yanxing.kit.inbox;

import cn.yanxing.kit.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Shows what each listener is doing, and how many events are parked or wait behind a gap. */
@Wellness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private static final String COUNT = """
            select listener, state, count(*) as events, coalesce(extract(epoch from now() - min(held_at)), 0) as seconds
            from inbox_held where state <> 'DROPPED' group by listener, state
            """;

    private static final long GAP_SECONDS_MAX = 60;

    private final Database database;
    private final Listeners listeners;
    private final MultiGauge held;
    private final MultiGauge states;
    private volatile List<Count> counts = List.of();

    private record Count(String listener, String state, long events, long oldestSeconds) {

        /** Parked, or behind a gap that has not filled. */
        boolean isStuck() {
            return state.equals("PARKED") || oldestSeconds > GAP_SECONDS_MAX;
        }

        MultiGauge.Row<Number> row() {
            return MultiGauge.Row.of(Tags.of("listener", listener, "state", state), events);
        }
    }

    InboxHealth(Database database, Listeners listeners, MeterRegistry registry) {
        this.database = database;
        this.listeners = listeners;
        this.held = MultiGauge.builder("yanxing.inbox.held").register(registry);
        this.states = MultiGauge.builder("yanxing.inbox.listening").register(registry);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        counts = database.rows(
                COUNT,
                row -> new Count(
                        row.getString("listener"),
                        row.getString("state"),
                        row.getLong("events"),
                        row.getLong("seconds")));
        held.register(counts.stream().map(Count::row).toList(), true);
        states.register(
                listeners.states().entrySet().stream()
                        .map(each -> MultiGauge.Row.of(
                                Tags.of("listener", each.getKey()),
                                each.getValue().status() == ListenerState.Status.LISTENING ? 1 : 0))
                        .toList(),
                true);
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("listeners");
        Map<String, ListenerState> now = new TreeMap<>(listeners.states());
        now.forEach((name, state) -> answer.withData(name, state.text()));
        counts.forEach(count -> answer.withData(
                count.listener() + " " + count.state(),
                "%d, the oldest for %d s".formatted(count.events(), count.oldestSeconds())));
        boolean stuck = counts.stream().anyMatch(Count::isStuck);
        return answer.status(!stuck && now.values().stream().allMatch(ListenerState::isWell))
                .build();
    }
}
