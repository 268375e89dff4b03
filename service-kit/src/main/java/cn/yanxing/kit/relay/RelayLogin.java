package cn.yanxing.kit.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the relay reaches the service's own database outside the pool, whose connections others may borrow. */
@ApplicationScoped
class RelayLogin {

    private final String url;
    private final Properties properties = new Properties();

    RelayLogin(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("ApplicationName", "relay");
    }

    String url() {
        return url;
    }

    Properties properties() {
        return properties;
    }
}
