package cn.yanxing.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What Maven must have built before anything can run. */
final class Preconditions {

    private Preconditions() {}

    static List<String> unbuilt(Path root) {
        List<String> missing = new ArrayList<>();
        for (Service service : Service.values())
            if (!Files.exists(service.runner(root))) missing.add(service.key() + "-service");
        if (!Files.isDirectory(root.resolve("deploy/broker/target/lib"))) missing.add("deploy/broker");
        if (!Files.exists(root.resolve("deploy/local/target/keycloak.properties"))) missing.add("deploy/local");
        return missing;
    }
}
