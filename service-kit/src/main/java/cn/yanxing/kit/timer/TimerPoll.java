package cn.yanxing.kit.timer;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.wire.WireJson;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fires what is due. Each timer is one transaction that holds its row, so of all replicas one fires it, once. */
@ApplicationScoped
class TimerPoll {

    private static final Logger LOG = Logger.getLogger(TimerPoll.class);
    private static final Duration RETRY_MAX = Duration.ofHours(1);

    private static final String NEXT = """
            select id, kind, subject, fire_at, details, attempts from timer
            where fired_at is null and next_try_at <= ? and kind = any(?)
            order by next_try_at, id limit 1 for update skip locked
            """;

    private final Database database;
    private final Clock clock;
    private final Map<String, TimerHandler> handlers = new HashMap<>();

    private record Due(UUID id, Timer timer, int attempts) {}

    TimerPoll(Database database, Clock clock, @All List<TimerHandler> handlers) {
        this.database = database;
        this.clock = clock;
        handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
    }

    @Scheduled(every = "{yanxing.timers.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fireAllDue() {
        while (fireNext()) {
            LOG.debug("a timer fired");
        }
    }

    private boolean fireNext() {
        AtomicReference<@Nullable Due> taken = new AtomicReference<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> next().ifPresent(due -> {
                taken.set(due);
                fire(due);
            }));
        } catch (RuntimeException e) {
            Due due = taken.get();
            if (due == null) throw e;
            QuarkusTransaction.requiringNew().run(() -> postpone(due, e));
        }
        return taken.get() != null;
    }

    private Optional<Due> next() {
        return database.row(
                NEXT, TimerPoll::due, clock.instant(), handlers.keySet().toArray(String[]::new));
    }

    private void fire(Due due) {
        database.change("update timer set fired_at = ? where id = ?", clock.instant(), due.id());
        Objects.requireNonNull(handlers.get(due.timer().kind())).fire(due.timer());
    }

    private void postpone(Due due, RuntimeException failure) {
        Duration pause = Duration.ofSeconds(1L << Math.min(due.attempts(), 12));
        Duration bounded = pause.compareTo(RETRY_MAX) < 0 ? pause : RETRY_MAX;
        LOG.warnf(
                "the timer %s of %s failed: %s", due.timer().kind(), due.timer().subject(), failure);
        database.change("""
                update timer set attempts = attempts + 1, next_try_at = ?, last_failure = ?
                where id = ? and fired_at is null
                """, clock.instant().plus(bounded), failure.toString(), due.id());
    }

    private static Due due(ResultSet row) throws SQLException {
        Timer timer = new Timer(
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                Instants.of(row, "fire_at"),
                WireJson.texts(row.getString("details")));
        return new Due(row.getObject("id", UUID.class), timer, row.getInt("attempts"));
    }
}
