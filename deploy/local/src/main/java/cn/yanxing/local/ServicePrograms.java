package cn.yanxing.local;

import cn.yanxing.local.keycloak.KeycloakServer;
import cn.yanxing.local.process.Jdk;
import cn.yanxing.local.process.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each service is run on this machine: its place, its two database roles, the broker, the login, its keys. */
final class ServicePrograms {

    private final SuiteOptions options;
    private final Secrets secrets;
    private final Jdk jdk;

    ServicePrograms(SuiteOptions options, Secrets secrets, Jdk jdk) {
        this.options = options;
        this.secrets = secrets;
        this.jdk = jdk;
    }

    Program of(Replica replica, int port) {
        Map<String, String> environment = environment(replica.service(), port);
        // A listener that comes back under its name gets its partitions back at once; no two may share a name.
        environment.put("YANXING_LISTENERS_INSTANCE", Integer.toString(replica.number()));
        environment.putAll(options.settings(replica.service()).environment());
        return program(replica.service(), replica.title(), replica.log(), environment);
    }

    /** A further instance that is none of the replicas: {@code otherwise} says what sets it apart from them. */
    Program beside(Service service, String name, int port, Map<String, String> otherwise) {
        Map<String, String> environment = environment(service, port);
        environment.putAll(otherwise);
        return program(service, name, name, environment);
    }

    private Program program(Service service, String name, String log, Map<String, String> environment) {
        return new Program(
                name,
                jdk,
                jvmFlags(service),
                List.of("-jar", service.runner(options.root()).toString()),
                environment,
                options.data().resolve("logs").resolve(log + ".log"));
    }

    private List<String> jvmFlags(Service service) {
        List<String> flags = new ArrayList<>(
                List.of("-Xms64m", "-Xmx384m", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        List<String> more = options.settings(service).jvmFlags();
        if (more.isEmpty())
            flags.addAll(jdk.classesKeptIn(keptClasses(service))); // agents forbid it, other flags spoil it
        flags.addAll(more);
        return flags;
    }

    /** Beside the program: built anew, it begins anew. */
    private Path keptClasses(Service service) {
        return service.runner(options.root()).resolveSibling("classes.jsa");
    }

    private Map<String, String> environment(Service service, int port) {
        Ports ports = options.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.of(Ports.Part.POSTGRES) + "/" + service.key());
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.key() + "_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(service.key() + "_app"));
        environment.put("QUARKUS_FLYWAY_USERNAME", service.key() + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.password(service.key() + "_owner"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Ports.Part.KAFKA));
        if (service == Service.ISSUE) environment.put("YANXING_SHEET_PUBLIC_URL", options.publicUrl());
        login(environment);
        keys(service, environment);
        return environment;
    }

    private void login(Map<String, String> environment) {
        int keycloak = options.ports().of(Ports.Part.KEYCLOAK);
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.realmUrl(keycloak));
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", options.publicUrl() + "/auth/realms/yanxing");
    }

    /** The link key is common: one service signs links to photos that another one serves. */
    private void keys(Service service, Map<String, String> environment) {
        environment.put("YANXING_PRIVACY_KEYS", "1:" + secrets.key(service.key() + "_fields"));
        environment.put("YANXING_PRIVACY_INDEX_KEY", secrets.key(service.key() + "_index"));
        environment.put("YANXING_PRIVACY_LINK_KEY", secrets.key("links"));
        if (service == Service.HOTLINE) environment.put("YANXING_PARTNER_SECRET", secrets.password("partner"));
        if (service == Service.ISSUE) environment.put("YANXING_CITY_APP_KEY_HASH", secrets.hash("city-app"));
        environment.put(
                "YANXING_PHOTOS_FOLDER",
                options.data().resolve("photos").resolve(service.key()).toString());
    }
}
