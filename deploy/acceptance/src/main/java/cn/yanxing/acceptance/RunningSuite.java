package cn.yanxing.acceptance;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Ports;
import cn.yanxing.local.Progress;
import cn.yanxing.local.SuiteOptions;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The suite with the tests' own small district, started once for all stories and stopped with their JVM. */
public final class RunningSuite {

    private static @Nullable RunningSuite running;
    private static @Nullable String failure;

    private final @Nullable LocalSuite suite;
    private final String url;
    private final Path data;
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    private RunningSuite(@Nullable LocalSuite suite, String url, Path data) {
        this.suite = suite;
        this.url = url;
        this.data = data;
    }

    /** Another suite of the same district, which whoever started it stops. */
    public static RunningSuite over(LocalSuite suite) {
        return new RunningSuite(suite, suite.url(), suite.options().data());
    }

    /** A suite that another program has begun to start with these options; it is waited for. */
    public static RunningSuite elsewhere(SuiteOptions options) {
        RunningSuite suite =
                new RunningSuite(null, "http://localhost:" + options.ports().of(Ports.Part.GATEWAY), options.data());
        suite.awaitRegister();
        return suite;
    }

    public static synchronized RunningSuite get() {
        if (failure != null) {
            throw new IllegalStateException("expected a running suite, but it did not start: " + failure);
        }
        if (running == null) {
            try {
                running = start();
            } catch (RuntimeException | AssertionError e) {
                failure = e.toString();
                throw e;
            }
        }
        return running;
    }

    private static RunningSuite start() {
        Path root = Path.of(System.getProperty("yanxing.root", "../.."))
                .toAbsolutePath()
                .normalize();
        Path here = root.resolve("deploy/acceptance");
        Path data = here.resolve("target/suite");
        SuiteOptions options = SuiteOptions.of(
                        root, Crowd.addedTo(here.resolve("district"), here.resolve("target/district")))
                .withData(data)
                .withPorts(Ports.free())
                .startingOver()
                .withoutDemo();
        LocalSuite suite = LocalSuite.start(options, new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop the suite"));
        RunningSuite started = over(suite);
        started.awaitRegister();
        return started;
    }

    /** The register travels as events; the stories begin when every service knows it. */
    private void awaitRegister() {
        Person administrator = as("admin");
        Patience.until(
                "the teams at volunteer-service",
                () -> administrator.get("/api/v1/volunteer/teams").body().size() == 2);
        Patience.until(
                "the units at scoring-service",
                () -> as("centre")
                                .get("/api/v1/scoring/rankings?league=streets")
                                .body()
                                .size()
                        == 2);
    }

    public Person as(String username) {
        return people.computeIfAbsent(username, name -> new Person(url(), name));
    }

    public CityPlatform city() {
        return new CityPlatform(url(), secret("partner"));
    }

    /** What the city's own Open311 client shows when it reports. */
    public String cityAppKey() {
        return secret("city-app");
    }

    public String url() {
        return url;
    }

    /** The suite itself, which must be one of this JVM. */
    public LocalSuite suite() {
        if (suite == null) throw new IllegalStateException("expected a suite of this JVM, but another program runs it");
        return suite;
    }

    /** Where it keeps its data and notes what else must be known to look at it. */
    public Path data() {
        return data;
    }

    /** A key of the deployment, as whoever deployed it gives it to a partner. */
    private String secret(String name) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"), StandardCharsets.UTF_8)) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }
}
