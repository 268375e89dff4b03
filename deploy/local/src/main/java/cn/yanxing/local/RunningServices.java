package cn.yanxing.local;

import cn.yanxing.embedded.FreePorts;
import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Readiness;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The services' replicas as children: started together, each one replaceable by itself, more or fewer at any time. */
public final class RunningServices {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SuiteOptions options;
    private final ServicePrograms programs;
    private final Progress progress;
    private final Map<Replica, Child> children = new ConcurrentHashMap<>();
    private final Map<Replica, Integer> furtherPorts = new ConcurrentHashMap<>();

    RunningServices(SuiteOptions options, ServicePrograms programs, Progress progress) {
        this.options = options;
        this.programs = programs;
        this.progress = progress;
    }

    void startAll() {
        scale(options.replicas());
    }

    /** Brings every service to so many replicas and waits until those that are new are ready and the others gone. */
    public void scale(int replicas) {
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (Replica replica : wanted(replicas)) if (!children.containsKey(replica)) ready.add(start(replica));
        ready.forEach(CompletableFuture::join);
        List<Replica> surplus =
                replicas().stream().filter(one -> one.number() > replicas).toList();
        stop(surplus.stream().map(this::forget).toList());
    }

    private static List<Replica> wanted(int replicas) {
        return Stream.of(Service.values())
                .flatMap(service -> IntStream.rangeClosed(1, replicas).mapToObj(number -> new Replica(service, number)))
                .toList();
    }

    private CompletableFuture<Void> start(Replica replica) {
        long started = System.nanoTime();
        Child child = Child.start(programs.of(replica, port(replica)));
        children.put(replica, child);
        return CompletableFuture.runAsync(() -> {
            Readiness.await(child, URI.create(url(replica) + "/q/health/ready"));
            progress.done(child.name(), started, "ready");
        });
    }

    /** All that were started and not taken away, dead ones too, by service and number. */
    public List<Replica> replicas() {
        return children.keySet().stream()
                .sorted(Comparator.comparing(Replica::service).thenComparing(Replica::number))
                .toList();
    }

    /** Past the gateway, for one replica's own health and metrics. */
    public String url(Replica replica) {
        return "http://127.0.0.1:" + port(replica);
    }

    List<Integer> ports(Service service) {
        return replicas().stream()
                .filter(replica -> replica.service() == service)
                .map(this::port)
                .toList();
    }

    /** Only the gateway needs to know where further replicas listen, so they take any port. */
    private int port(Replica replica) {
        return replica.isFirst()
                ? options.ports().of(replica.service())
                : furtherPorts.computeIfAbsent(replica, any -> FreePorts.next());
    }

    /** Kills it as a power cut would; {@link #restart} brings it back. */
    public void kill(Replica replica) {
        child(replica).kill();
    }

    /** Starts it again, whether it runs or not, and waits until it is ready. */
    public void restart(Replica replica) {
        stop(List.of(child(replica)));
        start(replica).join();
    }

    /** Its present process; another one after a restart. */
    public ProcessHandle process(Replica replica) {
        return child(replica).handle();
    }

    boolean isAlive(Replica replica) {
        return child(replica).isAlive();
    }

    void stopAll() {
        stop(List.copyOf(children.values()));
    }

    static void stop(List<Child> some) {
        some.forEach(Child::requestStop);
        some.forEach(child -> child.awaitEnd(PATIENCE));
    }

    /** Before it stops, so that the gateway does not send it any more. */
    private Child forget(Replica replica) {
        Child child = child(replica);
        children.remove(replica);
        return child;
    }

    private Child child(Replica replica) {
        Child child = children.get(replica);
        if (child == null) throw new IllegalStateException("expected a running " + replica.title());
        return child;
    }
}
