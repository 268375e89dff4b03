package cn.yanxing.local;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Readiness;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The four services as children: started together, each one replaceable by itself. */
final class RunningServices {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SuiteOptions options;
    private final ServicePrograms programs;
    private final Progress progress;
    private final Map<Service, Child> children = new ConcurrentHashMap<>();

    RunningServices(SuiteOptions options, ServicePrograms programs, Progress progress) {
        this.options = options;
        this.programs = programs;
        this.progress = progress;
    }

    void startAll(EmbeddedPostgres postgres, EmbeddedKafka kafka) {
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (Service service : Service.values()) ready.add(start(service, postgres, kafka));
        ready.forEach(CompletableFuture::join);
    }

    private CompletableFuture<Void> start(Service service, EmbeddedPostgres postgres, EmbeddedKafka kafka) {
        long started = System.nanoTime();
        Child child = Child.start(programs.of(service, postgres, kafka));
        children.put(service, child);
        return CompletableFuture.runAsync(() -> {
            Readiness.await(child, URI.create(url(service) + "/q/health/ready"));
            progress.done(child.name(), started, "ready");
        });
    }

    String url(Service service) {
        return "http://127.0.0.1:" + options.ports().of(service);
    }

    void kill(Service service) {
        child(service).kill();
    }

    void restart(Service service, EmbeddedPostgres postgres, EmbeddedKafka kafka) {
        stop(List.of(child(service)));
        start(service, postgres, kafka).join();
    }

    ProcessHandle process(Service service) {
        return child(service).handle();
    }

    boolean isAlive(Service service) {
        Child child = children.get(service);
        return child == null || child.isAlive();
    }

    void stopAll() {
        stop(List.copyOf(children.values()));
    }

    static void stop(List<Child> some) {
        some.forEach(Child::requestStop);
        some.forEach(child -> child.awaitEnd(PATIENCE));
    }

    private Child child(Service service) {
        Child child = children.get(service);
        if (child == null) throw new IllegalStateException("expected a running " + service.key() + "-service");
        return child;
    }
}
