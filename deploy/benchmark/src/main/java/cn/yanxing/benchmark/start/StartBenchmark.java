package cn.yanxing.benchmark.start;

import cn.yanxing.benchmark.Benchmark;
import cn.yanxing.benchmark.Stage;
import cn.yanxing.benchmark.measure.Series;
import cn.yanxing.benchmark.report.Aim;
import cn.yanxing.benchmark.report.Finding;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Ports;
import cn.yanxing.local.Progress;
import cn.yanxing.local.Service;
import cn.yanxing.local.SuiteOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A suite as {@code deploy/local/run} starts it: its four services killed and started together, and everybody's memory. */
public final class StartBenchmark implements Benchmark {

    private static final double SECONDS = 8;
    private static final double MEBIBYTES = 1.8 * 1024;

    @Override
    public String id() {
        return "g";
    }

    @Override
    public String title() {
        return "warm start and memory";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        SuiteOptions options = SuiteOptions.of(stage.root(), stage.root().resolve("deploy/local/districts/zhuhui"))
                .withData(stage.root().resolve("deploy/benchmark/target/start"))
                .withPorts(Ports.free())
                .withoutDemo();
        Progress progress = new Progress(System.out);
        LocalSuite.start(options.startingOver(), progress).close(); // what a first run leaves for the next is there now
        try (LocalSuite suite = LocalSuite.start(options, progress)) {
            stage.say("  %.1f s thrown away".formatted(secondsUntilReady(suite)));
            List<Double> seconds = new ArrayList<>();
            for (int round = 0; round < stage.protocol().rounds(); round++) seconds.add(secondsUntilReady(suite));
            return findings(new Series(seconds), memory(suite));
        }
    }

    private static double secondsUntilReady(LocalSuite suite) {
        Arrays.stream(Service.values()).forEach(suite::kill);
        long began = System.nanoTime();
        CompletableFuture.allOf(Arrays.stream(Service.values())
                        .map(service -> CompletableFuture.runAsync(() -> suite.restart(service)))
                        .toArray(CompletableFuture[]::new))
                .join();
        return (System.nanoTime() - began) / 1e9;
    }

    private static Map<String, Double> memory(LocalSuite suite) {
        Map<String, Double> parts = new LinkedHashMap<>();
        for (Service service : Service.values())
            parts.put(service.key() + "-service", Memory.mebibytes(suite.process(service)));
        parts.put("PostgreSQL", Memory.mebibytes(handle(suite.postgres().pid())));
        parts.put("Kafka", Memory.mebibytes(handle(suite.kafka().pid())));
        return parts;
    }

    private static ProcessHandle handle(long pid) {
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static List<Finding> findings(Series seconds, Map<String, Double> parts) {
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        Stream<Finding> whole = Stream.of(
                Finding.alone("g", "four services ready together", "s", seconds, Aim.atMost(SECONDS))
                        .remarking("Killed and started again on a running database, broker and login, as a local suite"
                                + " starts them."),
                Finding.alone(
                                "g",
                                "memory of services, broker and database",
                                "MiB",
                                Series.of(sum),
                                Aim.atMost(MEBIBYTES))
                        .remarking("After the start, idle; shared pages by their share."));
        Stream<Finding> each = parts.entrySet().stream()
                .map(part -> Finding.alone(
                        "g", "memory of " + part.getKey(), "MiB", Series.of(part.getValue()), Aim.none()));
        return Stream.concat(whole, each).toList();
    }
}
