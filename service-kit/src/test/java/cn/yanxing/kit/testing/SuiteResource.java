package cn.yanxing.kit.testing;

import cn.yanxing.embedded.EmbeddedKafka;
import cn.yanxing.embedded.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * A real PostgreSQL and a real Kafka for the tests of a module: started once for the test JVM, shared by all its test
 * classes and profiles, gone with it.
 */
public class SuiteResource implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "suite";
    private static final String JDBC_URL = "yanxing.test.jdbc-url";
    private static final String BOOTSTRAP = "yanxing.test.bootstrap-servers";

    @Override
    public Map<String, String> start() {
        startOnce();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", System.getProperty(JDBC_URL));
        settings.put("quarkus.datasource.username", DATABASE + "_app");
        settings.put("quarkus.datasource.password", DATABASE + "_app");
        settings.put("quarkus.flyway.username", DATABASE + "_owner");
        settings.put("quarkus.flyway.password", DATABASE + "_owner");
        settings.put("kafka.bootstrap.servers", System.getProperty(BOOTSTRAP));
        settings.putAll(Tokens.settings());
        settings.put("quarkus.oidc.auth-server-url", "");
        return settings;
    }

    @Override
    public void stop() {
        // The next test class or profile uses the same servers; both stop with this JVM.
    }

    /** Class loaders differ from profile to profile; system properties are the JVM's. */
    private static void startOnce() {
        if (System.getProperty(JDBC_URL) == null) {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            postgres.databases().create(DATABASE);
            EmbeddedKafka kafka = EmbeddedKafka.start();
            System.setProperty(JDBC_URL, postgres.jdbcUrl(DATABASE));
            System.setProperty(BOOTSTRAP, kafka.bootstrapServers());
        }
    }
}
