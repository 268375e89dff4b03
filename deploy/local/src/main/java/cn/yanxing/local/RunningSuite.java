package cn.yanxing.local;

import cn.yanxing.local.Ports.Part;
import cn.yanxing.local.backup.Superuser;
import cn.yanxing.local.load.Door;
import cn.yanxing.local.load.Tokens;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;

/**
 * A suite that another process runs, found by what it noted in its data folder: its address, and the loopback ports of
 * what stands behind it, for the tools that look there (passwords are in {@link Secrets}).
 */
record RunningSuite(String url, int keycloakPort, int postgresPort, int kafkaPort) {

    private static final String FILE = "running.properties";

    static RunningSuite of(SuiteOptions options) {
        Ports ports = options.ports();
        return new RunningSuite(
                options.publicUrl(), ports.of(Part.KEYCLOAK), ports.of(Part.POSTGRES), ports.of(Part.KAFKA));
    }

    static RunningSuite in(Path dataFolder) {
        Properties noted = new Properties();
        try (Reader reader = Files.newBufferedReader(dataFolder.resolve(FILE), StandardCharsets.UTF_8)) {
            noted.load(reader);
        } catch (IOException e) {
            throw new CannotStart("The suite that uses " + dataFolder + " is not ready yet; try again in a moment.");
        }
        return new RunningSuite(
                noted.getProperty("url"), port(noted, "keycloak"), port(noted, "postgres"), port(noted, "kafka"));
    }

    private static int port(Properties noted, String part) {
        return Integer.parseInt(noted.getProperty(part, "0"));
    }

    void noteIn(DataFolder data) {
        try {
            Files.writeString(
                    data.path(FILE),
                    "url=%s%nkeycloak=%d%npostgres=%d%nkafka=%d%n"
                            .formatted(url, keycloakPort, postgresPort, kafkaPort),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Superuser superuser(Secrets secrets) {
        return database -> DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database,
                "postgres",
                secrets.password("postgres"));
    }

    /** Where its foundation listens; its services are reached through {@code url}. */
    Ports ports() {
        return Ports.standard()
                .with(Part.GATEWAY, URI.create(url).getPort())
                .with(Part.KEYCLOAK, keycloakPort)
                .with(Part.POSTGRES, postgresPort)
                .with(Part.KAFKA, kafkaPort);
    }

    Door asLoader(Secrets secrets) {
        return asLoader(url, secrets);
    }

    /** At another door than the public one. */
    Door asLoader(String url, Secrets secrets) {
        Tokens tokens = new Tokens(keycloakPort, Foundation.loaderSecret(secrets));
        return new Door(url, tokens::ofLoader);
    }
}
