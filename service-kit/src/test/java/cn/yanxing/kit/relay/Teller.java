package cn.yanxing.kit.relay;

import static org.awaitility.Awaitility.await;

import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.outbox.OutboxSignal;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.wire.ServiceName;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

/** Has facts to tell, and relays that carry them to any broker. */
@ApplicationScoped
class Teller {

    private final Outbox outbox;
    private final OutboxProbe probe;
    private final OutboxSignal signal;
    private final RelayLogin login;
    private final UnsentRows rows;
    private final ReEmission reEmission;
    private final Memory memory;
    private final ServiceName service;

    Teller(
            Outbox outbox,
            OutboxProbe probe,
            OutboxSignal signal,
            RelayLogin login,
            UnsentRows rows,
            ReEmission reEmission,
            Memory memory,
            ServiceName service) {
        this.outbox = outbox;
        this.probe = probe;
        this.signal = signal;
        this.login = login;
        this.rows = rows;
        this.reEmission = reEmission;
        this.memory = memory;
        this.service = service;
    }

    /** So many facts of a new issue, its rounds counted from 1. */
    UUID tell(int times) {
        UUID issue = UUID.randomUUID();
        IntStream.rangeClosed(1, times).forEach(round -> tell(issue, round));
        return issue;
    }

    void tell(UUID issue, int round) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new IssueFiled(issue, "litter", "any", round, Instant.EPOCH)));
    }

    Relay relayTo(String bootstrapServers, RelayConfig config) {
        return new Relay(config, login, rows, reEmission, memory, signal, service, bootstrapServers);
    }

    /** Runs a relay until all facts of the issue are marked as sent. */
    void relayUntilSent(UUID issue, String bootstrapServers) throws InterruptedException {
        Relay relay = relayTo(bootstrapServers, QuickRelay.SETTINGS);
        relay.begin(new StartupEvent());
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> hasSentAllOf(issue));
        } finally {
            relay.end(new ShutdownEvent());
        }
    }

    boolean hasSentAllOf(UUID issue) {
        return probe.of(issue).stream().allMatch(OutboxProbe.Row::sent);
    }
}
