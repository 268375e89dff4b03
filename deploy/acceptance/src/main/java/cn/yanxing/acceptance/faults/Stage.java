package cn.yanxing.acceptance.faults;

import cn.yanxing.embedded.FreePorts;
import cn.yanxing.embedded.KafkaSettings.SideDoor;
import cn.yanxing.faults.PoisonCupboard;
import cn.yanxing.faults.Switchboard;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Ports;
import cn.yanxing.local.Ports.Part;
import cn.yanxing.local.Progress;
import cn.yanxing.local.Service;
import cn.yanxing.local.ServiceSettings;
import cn.yanxing.local.SuiteOptions;
import java.nio.file.Path;

/** A suite prepared to be broken: every service with the agent, one of them behind detours to database and broker. */
record Stage(Path folder, LocalSuite suite, Detour toDatabase, Detour toBroker) implements AutoCloseable {

    /** The service behind the detours: it tells a stream and hears two. */
    static final Service DETOURED = Service.HOTLINE;

    /** Starts everything; data, logs and orders are kept in {@code folder}. */
    static Stage set(Path root, Path folder, Progress progress) {
        Ports ports = Ports.free();
        int side = FreePorts.next();
        Detour toDatabase = Detour.to(ports.of(Part.POSTGRES));
        Detour toBroker = Detour.to(side);
        SuiteOptions options = SuiteOptions.of(root, root.resolve("deploy/acceptance/district"))
                .withData(folder.resolve("suite"))
                .withPorts(ports)
                .withBrokerSideDoor(new SideDoor(side, toBroker.port()))
                .startingOver()
                .withoutDemo();
        for (Service service : Service.values()) {
            ServiceSettings settings =
                    ServiceSettings.usual().withJvmFlags("-javaagent:" + agent(root) + "=" + orders(folder, service));
            if (service == DETOURED) settings = detoured(settings, service, toDatabase, toBroker);
            options = options.withService(service, settings);
        }
        return new Stage(folder, LocalSuite.start(options, progress), toDatabase, toBroker);
    }

    private static ServiceSettings detoured(
            ServiceSettings settings, Service service, Detour toDatabase, Detour toBroker) {
        String database = "jdbc:postgresql://127.0.0.1:" + toDatabase.port() + "/" + service.key();
        return settings.withEnvironment("QUARKUS_DATASOURCE_JDBC_URL", database)
                .withEnvironment("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + toBroker.port());
    }

    private static Path agent(Path root) {
        return root.resolve("deploy/faults/target/faults-agent.jar");
    }

    private static Path orders(Path folder, Service service) {
        return folder.resolve("orders").resolve(service.key());
    }

    Path data() {
        return folder.resolve("suite");
    }

    Switchboard switchboard(Service service) {
        return Switchboard.in(orders(folder, service));
    }

    PoisonCupboard poisons(Service service) {
        return PoisonCupboard.in(orders(folder, service));
    }

    @Override
    public void close() {
        suite.close();
        toDatabase.close();
        toBroker.close();
    }
}
