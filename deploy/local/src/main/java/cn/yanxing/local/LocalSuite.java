package cn.yanxing.local;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.local.Ports.Part;
import cn.yanxing.local.district.DistrictFolder;
import cn.yanxing.local.gateway.Gateway;
import cn.yanxing.local.gateway.GatewaySettings;
import cn.yanxing.local.gateway.Route;
import cn.yanxing.local.load.Door;
import cn.yanxing.local.load.Tokens;
import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Jdk;
import cn.yanxing.local.process.Readiness;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The whole suite as one thing that starts and stops. What stands lower starts first and stops last: databases, broker
 * and login, services, gateway.
 */
public final class LocalSuite implements AutoCloseable {

    private final SuiteOptions options;
    private final Progress progress;
    private final DistrictFolder district;
    private final DataFolder data;
    private final Foundation foundation;
    private final ServicePrograms programs;
    private final Tokens tokens;
    private final Map<Service, Child> services = new EnumMap<>(Service.class);

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedKafka kafka;
    private @Nullable Child keycloak;
    private @Nullable Gateway gateway;
    private volatile boolean closing;

    private LocalSuite(SuiteOptions options, Progress progress, DataFolder data) {
        this.options = options;
        this.progress = progress;
        this.district = DistrictFolder.open(options.district());
        this.data = data;
        Secrets secrets = Secrets.in(data.path("."));
        Jdk jdk = Jdk.newest();
        this.foundation = new Foundation(options, data, secrets, jdk);
        this.programs = new ServicePrograms(options, data, secrets, jdk);
        this.tokens = new Tokens(options.ports().of(Part.KEYCLOAK), foundation.loaderSecret());
    }

    /** Checks everything that can be checked and takes the data folder; nothing runs yet. */
    public static LocalSuite prepare(SuiteOptions options, Progress progress) {
        DistrictFolder.open(options.district());
        List<String> unbuilt = Preconditions.unbuilt(options.root());
        if (!unbuilt.isEmpty()) throw new CannotStart("Not built yet: " + String.join(", ", unbuilt));
        List<String> complaints = options.ports().complaints();
        if (!complaints.isEmpty()) throw new PortsTaken(String.join("\n", complaints));
        return new LocalSuite(options, progress, DataFolder.take(options.data(), options.fresh()));
    }

    /** Prepared and started, with the register loaded: what a test asks for. */
    public static LocalSuite start(SuiteOptions options, Progress progress) {
        LocalSuite suite = prepare(options, progress);
        try {
            suite.start();
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    void start() {
        EmbeddedPostgres database = timed("PostgreSQL", foundation::postgres);
        postgres = database;
        CompletableFuture<Void> login = CompletableFuture.runAsync(() -> startKeycloak(database));
        try {
            kafka = timed("Kafka", foundation::kafka);
            List<CompletableFuture<Void>> ready = new ArrayList<>();
            for (Service service : Service.values()) ready.add(launch(service));
            ready.forEach(CompletableFuture::join);
            login.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
        gateway = timed("gateway", () -> Gateway.start(gatewaySettings()));
    }

    private void startKeycloak(EmbeddedPostgres database) {
        long started = System.nanoTime();
        Child login = foundation.keycloak(database, district.people());
        keycloak = login;
        foundation.awaitKeycloak(login, database);
        progress.done("Keycloak", started, "ready");
    }

    private CompletableFuture<Void> launch(Service service) {
        long started = System.nanoTime();
        Child child = Child.start(programs.of(service, running(postgres), running(kafka)));
        synchronized (services) {
            services.put(service, child);
        }
        return CompletableFuture.runAsync(() -> {
            Readiness.await(child, URI.create(serviceUrl(service) + "/q/health/ready"));
            progress.done(child.name(), started, "ready");
        });
    }

    private <T> T timed(String part, java.util.function.Supplier<T> work) {
        long started = System.nanoTime();
        T made = work.get();
        progress.done(part, started, "ready");
        return made;
    }

    private GatewaySettings gatewaySettings() {
        List<Route> routes = new ArrayList<>();
        for (Service service : Service.values()) {
            String path = "/api/v1/" + service.key();
            routes.add(new Route(path, options.ports().of(service), path));
        }
        routes.add(new Route("/open311", options.ports().of(Service.ISSUE), "/api/v1/issue/open311"));
        routes.add(new Route("/partner", options.ports().of(Service.HOTLINE), "/api/v1/hotline/partner"));
        routes.add(new Route("/auth", options.ports().of(Part.KEYCLOAK), "/auth"));
        Path console = options.root().resolve("console/target/classes/META-INF/resources");
        return new GatewaySettings(options.ports().of(Part.GATEWAY), options.publicUrl(), routes, console);
    }

    /** The address of the console and of every public path. */
    public String url() {
        return options.publicUrl();
    }

    /** A service past the gateway, for its health and metrics. */
    public String serviceUrl(Service service) {
        return "http://127.0.0.1:" + options.ports().of(service);
    }

    public EmbeddedPostgres postgres() {
        return running(postgres);
    }

    public EmbeddedKafka kafka() {
        return running(kafka);
    }

    public DistrictFolder district() {
        return district;
    }

    /** The public API entered as a demonstration person. */
    public Door as(String username) {
        return new Door(url(), () -> tokens.of(username));
    }

    /** The public API entered as the loader, an administrator. */
    public Door asLoader() {
        return new Door(url(), tokens::ofLoader);
    }

    public String token(String username) {
        return tokens.of(username);
    }

    /** Kills a service as a power cut would; {@link #restart} brings it back. */
    public void kill(Service service) {
        child(service).kill();
    }

    /** Starts a service again and waits until it is ready. */
    public void restart(Service service) {
        Child old = child(service);
        if (old.isAlive()) stop(List.of(old));
        launch(service).join();
    }

    private Child child(Service service) {
        synchronized (services) {
            return running(services.get(service));
        }
    }

    DataFolder data() {
        return data;
    }

    boolean isClosing() {
        return closing;
    }

    /** Names of services that ended although nobody told them to. */
    List<Service> lost() {
        synchronized (services) {
            return services.entrySet().stream()
                    .filter(entry -> !entry.getValue().isAlive())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    @Override
    public synchronized void close() {
        if (closing) return;
        closing = true;
        if (gateway != null) gateway.close();
        synchronized (services) {
            stop(new ArrayList<>(services.values()));
        }
        if (keycloak != null) stop(List.of(keycloak));
        if (kafka != null) kafka.close();
        if (postgres != null) postgres.close();
        data.close();
    }

    private static void stop(List<Child> children) {
        children.forEach(Child::requestStop);
        children.forEach(child -> child.awaitEnd(Duration.ofSeconds(20)));
    }

    private static <T> T running(@Nullable T part) {
        if (part == null) throw new IllegalStateException("expected a running suite, but it is not started");
        return part;
    }
}
