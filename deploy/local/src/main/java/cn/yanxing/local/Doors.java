package cn.yanxing.local;

import cn.yanxing.local.gateway.GatewaySettings;
import cn.yanxing.local.gateway.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which public path leads to which part of this suite. */
final class Doors {

    private Doors() {}

    static GatewaySettings of(SuiteOptions options, RunningServices services) {
        List<Route> routes = new ArrayList<>();
        for (Service service : Service.values()) {
            String path = "/api/v1/" + service.key();
            routes.add(new Route(path, () -> services.ports(service), path));
        }
        routes.add(new Route("/open311", () -> services.ports(Service.ISSUE), "/api/v1/issue/open311"));
        routes.add(new Route("/p", () -> services.ports(Service.ISSUE), "/api/v1/issue/p"));
        routes.add(new Route("/partner", () -> services.ports(Service.HOTLINE), "/api/v1/hotline/partner"));
        routes.add(new Route("/auth", options.ports().of(Ports.Part.KEYCLOAK), "/auth"));
        Path console = options.root().resolve("console/target/classes/META-INF/resources");
        return new GatewaySettings(options.ports().of(Ports.Part.GATEWAY), options.publicUrl(), routes, console);
    }
}
