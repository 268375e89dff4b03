package cn.yanxing.acceptance.fuzz;

import cn.yanxing.acceptance.fuzz.wire.Wire;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** One worker's wires to every service and to the gateway. */
final class Doors implements AutoCloseable {

    /** Longer than any honest answer takes on a loaded machine, shorter than a server's own time-outs. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<Service, Wire> services = new EnumMap<>(Service.class);
    private final Wire gateway;

    Doors(LocalSuite suite) {
        for (Service service : Service.values())
            services.put(service, new Wire(URI.create(suite.serviceUrl(service)), PATIENCE));
        this.gateway = new Wire(URI.create(suite.url()), PATIENCE);
    }

    Wire of(Service service) {
        return services.getOrDefault(service, gateway);
    }

    Wire gateway() {
        return gateway;
    }

    @Override
    public void close() {
        services.values().forEach(Wire::close);
        gateway.close();
    }
}
