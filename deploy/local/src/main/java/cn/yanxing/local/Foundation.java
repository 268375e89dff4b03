package cn.yanxing.local;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.embedded.KafkaSettings;
import cn.yanxing.embedded.KafkaSettings.SideDoor;
import cn.yanxing.embedded.PostgresSettings;
import cn.yanxing.local.district.Person;
import cn.yanxing.local.keycloak.KeycloakServer;
import cn.yanxing.local.keycloak.Realm;
import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Jdk;
import java.util.List;

/** What the services stand on, started from this data folder: databases, broker, login. */
final class Foundation {

    private final SuiteOptions options;
    private final DataFolder data;
    private final Secrets secrets;
    private final Jdk jdk;

    Foundation(SuiteOptions options, DataFolder data, Secrets secrets, Jdk jdk) {
        this.options = options;
        this.data = data;
        this.secrets = secrets;
        this.jdk = jdk;
    }

    EmbeddedPostgres postgres() {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(PostgresSettings.keptIn(data.path("postgres"))
                .onPort(options.ports().of(Ports.Part.POSTGRES))
                .withPassword(secrets.password("postgres"))
                .loggingTo(data.log("postgres")));
        for (Service service : Service.values()) database(postgres, service.key());
        database(postgres, "keycloak");
        return postgres;
    }

    private void database(EmbeddedPostgres postgres, String name) {
        postgres.databases().create(name, secrets.password(name + "_owner"), secrets.password(name + "_app"));
    }

    EmbeddedKafka kafka() {
        KafkaSettings settings = KafkaSettings.keptIn(data.path("kafka"))
                .onPort(options.ports().of(Ports.Part.KAFKA))
                .runBy(jdk.home())
                .loggingTo(data.log("kafka"));
        SideDoor door = options.brokerSideDoor();
        return EmbeddedKafka.start(door == null ? settings : settings.withSideDoor(door));
    }

    Child keycloak(EmbeddedPostgres postgres, List<Person> people) {
        return KeycloakServer.start(keycloakSettings(postgres), new Realm(people, loaderSecret()));
    }

    void awaitKeycloak(Child keycloak, EmbeddedPostgres postgres) {
        KeycloakServer.await(keycloak, keycloakSettings(postgres));
    }

    private KeycloakServer.Settings keycloakSettings(EmbeddedPostgres postgres) {
        return new KeycloakServer.Settings(
                options.root(),
                data.path("keycloak").toAbsolutePath(),
                data.log("keycloak"),
                jdk,
                options.ports().of(Ports.Part.KEYCLOAK),
                options.publicUrl() + "/auth",
                postgres.jdbcUrl("keycloak"),
                secrets.password("keycloak_owner"),
                secrets.password("keycloak_admin"));
    }

    String loaderSecret() {
        return loaderSecret(secrets);
    }

    static String loaderSecret(Secrets secrets) {
        return secrets.password("loader_client");
    }
}
