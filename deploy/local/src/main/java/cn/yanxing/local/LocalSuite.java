package cn.yanxing.local;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.local.Ports.Part;
import cn.yanxing.local.district.DistrictFolder;
import cn.yanxing.local.gateway.Gateway;
import cn.yanxing.local.load.Door;
import cn.yanxing.local.load.RegisterLoad;
import cn.yanxing.local.load.Tokens;
import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Jdk;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The whole suite as one thing that starts and stops. What stands lower starts first and stops last: databases, broker
 * and login, services, gateway. Each part can be killed and brought back alone, as life does it.
 */
public final class LocalSuite implements AutoCloseable {

    private final SuiteOptions options;
    private final Progress progress;
    private final DistrictFolder district;
    private final DataFolder data;
    private final Secrets secrets;
    private final Foundation foundation;
    private final RunningServices services;
    private final Tokens tokens;

    private volatile @Nullable EmbeddedPostgres postgres;
    private volatile @Nullable EmbeddedKafka kafka;
    private volatile @Nullable Child keycloak;
    private volatile @Nullable Gateway gateway;
    private volatile boolean closing;

    private LocalSuite(SuiteOptions options, Progress progress, DistrictFolder district, DataFolder data) {
        this.options = options;
        this.progress = progress;
        this.district = district;
        this.data = data;
        this.secrets = Secrets.in(data.path("."));
        Jdk jdk = Jdk.newest();
        this.foundation = new Foundation(options, data, secrets, jdk);
        this.services = new RunningServices(options, new ServicePrograms(options, secrets, jdk), progress);
        this.tokens = new Tokens(options.ports().of(Part.KEYCLOAK), foundation.loaderSecret());
    }

    /** Checks everything that can be checked and takes the data folder; nothing runs yet. */
    public static LocalSuite prepare(SuiteOptions options, Progress progress) {
        DistrictFolder district = DistrictFolder.open(options.district());
        List<String> unbuilt = Preconditions.unbuilt(options.root());
        if (!unbuilt.isEmpty()) throw new CannotStart("Not built yet: " + String.join(", ", unbuilt));
        DataFolder data = DataFolder.take(options.data());
        List<String> complaints = options.ports().complaints();
        if (!complaints.isEmpty()) {
            data.close();
            throw new CannotStart(String.join("\n", complaints));
        }
        if (options.fresh()) data.clear();
        return new LocalSuite(options, progress, district, data);
    }

    /** Prepared and started, with the district's register loaded. */
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
            services.startAll();
            login.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
        gateway = timed("gateway", () -> Gateway.start(Doors.of(options, services)));
        RunningSuite.of(options).noteIn(data);
        RegisterLoad.run(asLoader(), district, progress::done);
    }

    private void startKeycloak(EmbeddedPostgres database) {
        long started = System.nanoTime();
        Child login = foundation.keycloak(database, district.people());
        keycloak = login;
        foundation.awaitKeycloak(login, database);
        progress.done("Keycloak", started, "ready");
    }

    private <T> T timed(String part, Supplier<T> work) {
        long started = System.nanoTime();
        T made = work.get();
        progress.done(part, started, "ready");
        return made;
    }

    /** What it was started with, for whoever starts something beside it. */
    public SuiteOptions options() {
        return options;
    }

    /** The address of the console and of every public path. */
    public String url() {
        return options.publicUrl();
    }

    /** The services' replicas, each to be looked at, killed and brought back by itself. */
    public RunningServices services() {
        return services;
    }

    /** A service past the gateway, for its health and metrics: its first replica, as below. */
    public String serviceUrl(Service service) {
        return services.url(Replica.first(service));
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

    /** Where the logs lie, one file per part. */
    public Path logs() {
        return data.path("logs");
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

    /** What the city platform signs its messages with. */
    public String partnerSecret() {
        return secrets.password("partner");
    }

    /** The key of the city's own Open311 client; issue-service knows its hash only. */
    public String cityAppKey() {
        return secrets.password("city-app");
    }

    /** Kills a service as a power cut would; {@link #restart} brings it back. */
    public void kill(Service service) {
        services.kill(Replica.first(service));
    }

    /** The service's present process; another one after a restart. */
    public ProcessHandle process(Service service) {
        return services.process(Replica.first(service));
    }

    /** Starts a service again and waits until it is ready. */
    public void restart(Service service) {
        services.restart(Replica.first(service));
    }

    /** After {@code postgres().kill()}: the same data on the same port. */
    public void restartPostgres() {
        postgres = timed("PostgreSQL", foundation::postgres);
    }

    /** After {@code kafka().kill()}: the same data on the same port. */
    public void restartKafka() {
        kafka = timed("Kafka", foundation::kafka);
    }

    void restart(Part part) {
        switch (part) {
            case POSTGRES -> restartPostgres();
            case KAFKA -> restartKafka();
            case KEYCLOAK -> startKeycloak(postgres());
            case GATEWAY, ISSUE, HOTLINE, VOLUNTEER, SCORING -> throw new IllegalArgumentException(part.title());
        }
    }

    /** Whether it is there; what was never started is not missed. */
    boolean isAlive(Part part) {
        EmbeddedPostgres database = postgres;
        EmbeddedKafka broker = kafka;
        Child login = keycloak;
        return switch (part) {
            case GATEWAY -> true;
            case POSTGRES -> database == null || database.isAlive();
            case KAFKA -> broker == null || broker.isAlive();
            case KEYCLOAK -> login == null || login.isAlive();
            case ISSUE, HOTLINE, VOLUNTEER, SCORING -> throw new IllegalArgumentException(part.title());
        };
    }

    DataFolder data() {
        return data;
    }

    boolean isClosing() {
        return closing;
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) return;
            closing = true;
        }
        Gateway door = gateway;
        if (door != null) door.close();
        services.stopAll();
        Child login = keycloak;
        if (login != null) RunningServices.stop(List.of(login));
        EmbeddedKafka broker = kafka;
        if (broker != null) broker.close();
        EmbeddedPostgres database = postgres;
        if (database != null) database.close();
        data.close();
    }

    private static <T> T running(@Nullable T part) {
        if (part == null) throw new IllegalStateException("expected a running suite, but it is not started");
        return part;
    }
}
