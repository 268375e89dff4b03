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
    private final ReEmission reEmission;
    private final Memory memory;
    private final OutboxSignal signal;
    private final ServiceName service;
    private final String bootstrapServers;
    private volatile RelayState state = RelayState.STANDBY;
    private volatile @Nullable SetBack setBack;
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(
            RelayConfig config,
            RelayLogin login,
            UnsentRows rows,
            ReEmission reEmission,
            Memory memory,
            OutboxSignal signal,
            ServiceName service,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.login = login;
        this.rows = rows;
        this.reEmission = reEmission;
        this.memory = memory;
        this.signal = signal;
        this.service = service;
        this.bootstrapServers = bootstrapServers;
    }

    RelayState state() {
        return state;
    }

    /** What shows that the database is older than what it told; nothing where it is not, or another relay is active. */
    Optional<SetBack> setBack() {
        return Optional.ofNullable(setBack);
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
            if (isSetBack()) {
                while (running && lock.isHeld()) signal.await(config.retryAfter());
                setBack = null;
                return;
            }
            state = RelayState.ACTIVE;
            while (running && lock.isHeld()) {
                Emission emission = reEmission.current();
                if (emission.isAsked()) reEmission.begin();
                else if (sendOldest(producer, emission) < config.batch()) signal.await(config.poll());
            }
        }
    }

    /** Asked after older relays are fenced and before anything is sent; nobody but the database's restorer can mend it. */
    private boolean isSetBack() {
        try (TopicTails tails = new TopicTails(bootstrapServers)) {
            setBack = memory.compare(tails).orElse(null);
        }
        setBack().ifPresent(fact -> {
            state = RelayState.SET_BACK;
            LOG.errorf("the relay sends nothing: %s", fact.text());
        });
        return setBack().isPresent();
    }

    private int sendOldest(RelayProducer producer, Emission emission) throws InterruptedException {
        List<UnsentRow> batch = rows.oldest(config.batch());
        if (!batch.isEmpty()) {
            producer.send(batch);
            rows.mark(batch, emission);
        }
        return batch.size();
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
