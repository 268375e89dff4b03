package cn.yanxing.local.keycloak;

import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Jdk;
import cn.yanxing.local.process.Program;
import cn.yanxing.local.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Keycloak of this data folder: it imports the realm at its first start and keeps everything in PostgreSQL. */
public final class KeycloakServer {

    /** What one Keycloak needs to know. {@code folder} is its own place inside the suite's data. */
    public record Settings(
            Path root,
            Path folder,
            Path log,
            Jdk jdk,
            int port,
            String publicUrl,
            String databaseUrl,
            String databasePassword,
            String adminPassword) {}

    private KeycloakServer() {}

    /** Starts it; {@link #await} tells when it answers. */
    public static Child start(Settings settings, Realm realm) {
        Path home = KeycloakDistribution.home(settings.root(), settings.jdk());
        List<String> arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--hostname=" + settings.publicUrl(),
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--cache=local",
                "--log-level=warn"));
        if (firstStart(settings.folder(), home, realm)) arguments.add("--import-realm");
        Program program = KeycloakDistribution.program(
                "keycloak", home, settings.folder(), settings.jdk(), arguments, settings.log());
        return Child.start(new Program(
                program.name(),
                program.jdk(),
                program.jvmFlags(),
                program.arguments(),
                environment(settings),
                program.log()));
    }

    private static Map<String, String> environment(Settings settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", settings.databaseUrl());
        environment.put("KC_DB_USERNAME", "keycloak_owner");
        environment.put("KC_DB_PASSWORD", settings.databasePassword());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        return environment;
    }

    /** Its home is this data folder; the programs are those of the cache, which all data folders share. */
    private static boolean firstStart(Path folder, Path home, Realm realm) {
        Path file = folder.resolve("data/import/yanxing-realm.json");
        try {
            for (String own : List.of("conf", "providers", "themes")) Files.createDirectories(folder.resolve(own));
            Files.deleteIfExists(folder.resolve("lib"));
            Files.createSymbolicLink(folder.resolve("lib"), home.resolve("lib"));
            if (Files.exists(folder.resolve("imported"))) return false;
            realm.writeTo(file);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void await(Child keycloak, Settings settings) {
        Readiness.await(keycloak, URI.create(realmUrl(settings.port()) + "/.well-known/openid-configuration"));
        try {
            Path folder = settings.folder();
            if (!Files.exists(folder.resolve("imported"))) Files.createFile(folder.resolve("imported"));
            Files.deleteIfExists(folder.resolve("data/import/yanxing-realm.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm as the services reach it, past the gateway. */
    public static String realmUrl(int port) {
        return "http://127.0.0.1:" + port + "/auth/realms/" + Realm.NAME;
    }
}
