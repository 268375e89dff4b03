package cn.yanxing.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Starts every listener of the service when it is ready, and stops them before it goes. */
@ApplicationScoped
public class Listeners {

    private final ListenerConfig config;
    private final List<ListenerThread> threads;

    Listeners(
            @All List<StreamListener> listeners,
            @All List<Batches> others,
            ListenerConfig config,
            ConsumerFactory consumers,
            InboxTransaction transaction,
            Positions positions,
            HeldEvents held,
            InboxMeters meters) {
        this.config = config;
        this.threads = Stream.concat(
                        others.stream(),
                        listeners.stream()
                                .map(listener ->
                                        new StreamInbox(listener, transaction, positions, held, config, meters)))
                .map(batches -> new ListenerThread(batches, config, consumers))
                .toList();
    }

    /** By the listeners' names. */
    public Map<String, ListenerState> states() {
        Map<String, ListenerState> states = new TreeMap<>();
        threads.forEach(thread -> states.put(thread.name(), thread.state()));
        return states;
    }

    void begin(@Observes StartupEvent started) {
        if (config.enabled()) threads.forEach(ListenerThread::start);
    }

    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        threads.forEach(ListenerThread::stop);
        for (ListenerThread thread : threads) {
            thread.join();
        }
    }
}
