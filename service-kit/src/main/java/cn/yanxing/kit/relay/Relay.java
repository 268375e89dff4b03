package cn.yanxing.kit.relay;

import cn.yanxing.kit.outbox.OutboxSignal;
import cn.yanxing.kit.wire.ServiceName;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox holds, oldest first, and marks it as sent. Of a service's replicas one is active, the others
 * stand by. Whatever goes wrong ends the term: lock and producer are given up, and the next term starts clean.
 */
@ApplicationScoped
class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final RelayConfig config;
    private final RelayLogin login;
    private final UnsentRows rows;
    private final OutboxSignal signal;
    private final ServiceName service;
    private final String bootstrapServers;
    private volatile RelayState state = RelayState.STANDBY;
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(
            RelayConfig config,
            RelayLogin login,
            UnsentRows rows,
            OutboxSignal signal,
            ServiceName service,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.login = login;
        this.rows = rows;
        this.signal = signal;
        this.service = service;
        this.bootstrapServers = bootstrapServers;
    }

    RelayState state() {
        return state;
    }

    void begin(@Observes StartupEvent started) {
        if (config.enabled()) {
            running = true;
            thread = RelayLock.daemon(this, "relay");
            thread.start();
        }
    }

    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        signal.ring();
        if (thread != null) thread.join(5_000);
    }

    @Override
    public void run() {
        while (running) {
            try {
                Optional<RelayLock> lock = RelayLock.take(login.url(), login.properties(), config);
                if (lock.isPresent()) {
                    serve(lock.get());
                } else {
                    state = RelayState.STANDBY;
                }
                signal.await(config.retryAfter());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException | SQLException | Error e) {
                state = RelayState.FAILING;
                LOG.warnf("the relay lost its term and begins another: %s", e.toString());
                pause();
            }
        }
        state = RelayState.STANDBY;
    }

    private void serve(RelayLock lock) throws InterruptedException {
        try (lock;
                RelayProducer producer = new RelayProducer(bootstrapServers, service.value())) {
            state = RelayState.ACTIVE;
            while (running && lock.isHeld()) {
                List<UnsentRow> batch = rows.oldest(config.batch());
                if (!batch.isEmpty()) {
                    producer.send(batch);
                    rows.mark(batch);
                }
                if (batch.size() < config.batch()) signal.await(config.poll());
            }
        }
    }

    private void pause() {
        try {
            signal.await(config.retryAfter());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
