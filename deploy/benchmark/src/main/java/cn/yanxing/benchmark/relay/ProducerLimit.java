package cn.yanxing.benchmark.relay;

import cn.yanxing.benchmark.past.MadeUpPast;
import cn.yanxing.benchmark.past.Teller;
import cn.yanxing.benchmark.stand.Stand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kafka's own producer benchmark, in a JVM of its own, with bodies of the same made-up past. */
record ProducerLimit(Path root, Stand stand, int events) {

    private static final int BODIES = 10_000;
    private static final Pattern RATE = Pattern.compile("records sent, ([0-9.]+) records/sec");

    double perSecond() {
        try {
            Path bodies = root.resolve("deploy/benchmark/target/bodies.jsonl");
            MadeUpPast past = new MadeUpPast(BODIES);
            Files.write(
                    bodies,
                    Stream.generate(() -> Teller.json(past.next()))
                            .limit(BODIES)
                            .toList());
            Process program = new ProcessBuilder(command(bodies))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return RATE.matcher(said)
                    .results()
                    .reduce((earlier, later) -> later) // the last line tells of all
                    .map(MatchResult::group)
                    .map(line -> Double.parseDouble(line.replaceAll("[^0-9.]", "")))
                    .orElseThrow(() -> new IllegalStateException("expected a rate, but Kafka said " + said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path bodies) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                root.resolve("deploy/benchmark/target/lib") + "/*",
                "org.apache.kafka.tools.ProducerPerformance",
                "--topic",
                "scores",
                "--num-records",
                Integer.toString(events),
                "--payload-file",
                bodies.toString(),
                "--throughput",
                "-1",
                "--producer-props",
                "bootstrap.servers=" + stand.kafka().bootstrapServers(),
                "acks=all",
                "compression.type=lz4");
    }
}
