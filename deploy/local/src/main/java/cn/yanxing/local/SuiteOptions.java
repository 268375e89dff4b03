package cn.yanxing.local;

import cn.yanxing.embedded.KafkaSettings.SideDoor;
import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be started, with which district, where its data lies and where it listens. */
@CheckReturnValue
public record SuiteOptions(
        Path root,
        Path district,
        Path data,
        Ports ports,
        boolean fresh,
        boolean withDemo,
        @Nullable Path replay,
        Map<Service, ServiceSettings> services,
        @Nullable SideDoor brokerSideDoor,
        int replicas) {

    /** The default: the given district with its own data folder below {@code deploy/local/data}. */
    public static SuiteOptions of(Path root, Path district) {
        Path data = root.resolve("deploy/local/data")
                .resolve(district.toAbsolutePath().getFileName());
        return new SuiteOptions(root, district, data, Ports.standard(), false, true, null, Map.of(), null, 1);
    }

    public SuiteOptions withData(Path data) {
        return new SuiteOptions(
                root, district, data, ports, fresh, withDemo, replay, services, brokerSideDoor, replicas);
    }

    public SuiteOptions withPorts(Ports ports) {
        return new SuiteOptions(
                root, district, data, ports, fresh, withDemo, replay, services, brokerSideDoor, replicas);
    }

    public SuiteOptions startingOver() {
        return new SuiteOptions(
                root, district, data, ports, true, withDemo, replay, services, brokerSideDoor, replicas);
    }

    public SuiteOptions withoutDemo() {
        return new SuiteOptions(root, district, data, ports, fresh, false, replay, services, brokerSideDoor, replicas);
    }

    /** What this service is given beyond the usual, now and whenever it is started again. */
    public SuiteOptions withService(Service service, ServiceSettings settings) {
        Map<Service, ServiceSettings> changed = new HashMap<>(services);
        changed.put(service, settings);
        return new SuiteOptions(
                root, district, data, ports, fresh, withDemo, replay, Map.copyOf(changed), brokerSideDoor, replicas);
    }

    /** A second listener of the broker, for services whose environment leads them there through a proxy. */
    public SuiteOptions withBrokerSideDoor(SideDoor door) {
        return new SuiteOptions(root, district, data, ports, fresh, withDemo, replay, services, door, replicas);
    }

    /** So many equal copies of every service, on one database and one folder of photos each. */
    public SuiteOptions withReplicas(int replicas) {
        return new SuiteOptions(
                root, district, data, ports, fresh, withDemo, replay, services, brokerSideDoor, replicas);
    }

    SuiteOptions replaying(Path file) {
        return new SuiteOptions(root, district, data, ports, fresh, withDemo, file, services, brokerSideDoor, replicas);
    }

    ServiceSettings settings(Service service) {
        return services.getOrDefault(service, ServiceSettings.usual());
    }

    String publicUrl() {
        return "http://localhost:" + ports.of(Ports.Part.GATEWAY);
    }
}
