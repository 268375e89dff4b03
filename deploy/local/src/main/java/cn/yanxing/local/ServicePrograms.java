package cn.yanxing.local;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.local.keycloak.KeycloakServer;
import cn.yanxing.local.process.Jdk;
import cn.yanxing.local.process.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How each service is run on this machine: its place, its two database roles, the broker, the login, its keys. */
final class ServicePrograms {

    private final SuiteOptions options;
    private final DataFolder data;
    private final Secrets secrets;
    private final Jdk jdk;
    private final Supplier<EmbeddedPostgres> postgres;
    private final Supplier<EmbeddedKafka> kafka;

    ServicePrograms(
            SuiteOptions options,
            DataFolder data,
            Secrets secrets,
            Jdk jdk,
            Supplier<EmbeddedPostgres> postgres,
            Supplier<EmbeddedKafka> kafka) {
        this.options = options;
        this.data = data;
        this.secrets = secrets;
        this.jdk = jdk;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    Program of(Replica replica, int port) {
        Service service = replica.service();
        return new Program(
                replica.title(),
                jdk,
                jvmFlags(service),
                List.of("-jar", service.runner(options.root()).toString()),
                environment(replica, port),
                data.log(replica.log()));
    }

    private List<String> jvmFlags(Service service) {
        List<String> flags = new ArrayList<>(
                List.of("-Xms64m", "-Xmx384m", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        flags.addAll(options.settings(service).jvmFlags());
        return flags;
    }

    private Map<String, String> environment(Replica replica, int port) {
        Service service = replica.service();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.get().jdbcUrl(service.key()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.key() + "_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(service.key() + "_app"));
        environment.put("QUARKUS_FLYWAY_USERNAME", service.key() + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.password(service.key() + "_owner"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.get().bootstrapServers());
        // A listener that comes back under its name gets its partitions back at once; no two may share a name.
        environment.put("YANXING_LISTENERS_INSTANCE", Integer.toString(replica.number()));
        login(environment);
        keys(service, environment);
        environment.putAll(options.settings(service).environment());
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
        environment.put(
                "YANXING_PHOTOS_FOLDER",
                data.path("photos").resolve(service.key()).toString());
    }
}
