package cn.yanxing.kit.wire;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's short name: {@code issue}; from {@code yanxing.service}, else from the application's name. */
@ApplicationScoped
public class ServiceName {

    private final String name;

    ServiceName(
            @ConfigProperty(name = "yanxing.service") String service,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "unnamed") String application) {
        this.name = service.equals("unnamed") ? application.replaceFirst("-service$", "") : service;
    }

    public String value() {
        return name;
    }

    /** CloudEvents' source: {@code /yanxing/issue}. */
    public String source() {
        return "/yanxing/" + name;
    }
}
