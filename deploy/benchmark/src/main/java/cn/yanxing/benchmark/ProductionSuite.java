package cn.yanxing.benchmark;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Ports;
import cn.yanxing.local.Progress;
import cn.yanxing.local.Service;
import cn.yanxing.local.ServiceSettings;
import cn.yanxing.local.SuiteOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The suite as a loaded deployment runs it: both compilers instead of the quick one, the parallel collector, a heap with
 * room. Empty data on free ports, below {@code target}.
 */
final class ProductionSuite implements AutoCloseable {

    private static final String[] JVM_FLAGS = {
        "-XX:TieredStopAtLevel=4", "-XX:-UseSerialGC", "-XX:+UseParallelGC", "-Xms512m", "-Xmx1g"
    };

    private final Path root;
    private @Nullable LocalSuite suite;

    ProductionSuite(Path root) {
        this.root = root;
    }

    synchronized LocalSuite running() {
        LocalSuite running = suite;
        if (running == null) {
            running = LocalSuite.start(options(), new Progress(System.out));
            suite = running;
            RegisterHeard.await(running);
        }
        return running;
    }

    private SuiteOptions options() {
        SuiteOptions options = SuiteOptions.of(root, root.resolve("deploy/local/districts/zhuhui"))
                .withData(root.resolve("deploy/benchmark/target/suite"))
                .withPorts(Ports.free())
                .startingOver()
                .withoutDemo();
        ServiceSettings settings = ServiceSettings.usual().withJvmFlags(JVM_FLAGS);
        for (Service service : Service.values()) options = options.withService(service, settings);
        return options;
    }

    @Override
    public synchronized void close() {
        if (suite != null) suite.close();
        suite = null;
    }
}
