package cn.yanxing.benchmark.replay;

import cn.yanxing.benchmark.Benchmark;
import cn.yanxing.benchmark.Stage;
import cn.yanxing.benchmark.measure.Beside;
import cn.yanxing.benchmark.measure.Protocol;
import cn.yanxing.benchmark.past.MadeUpPast;
import cn.yanxing.benchmark.past.Teller;
import cn.yanxing.benchmark.report.Aim;
import cn.yanxing.benchmark.report.Finding;
import cn.yanxing.benchmark.stand.Stand;
import java.util.List;

/** Scoring rebuilt from the streams, beside Kafka's own consumer that copies the same records into one bare table. */
public final class ReplayBenchmark implements Benchmark {

    private static final int EVENTS = 1_000_000;
    private static final int EVENTS_OF_A_TRIAL = 100_000;
    private static final long SEED = 7;
    private static final double A_MILLION_IN_A_MINUTE = EVENTS / 60.0;

    @Override
    public String id() {
        return "c";
    }

    @Override
    public String title() {
        return "scoring rebuilt from the streams";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        int events = stage.protocol().equals(Protocol.quick()) ? EVENTS_OF_A_TRIAL : EVENTS;
        try (Stand stand = new Stand(stage.root(), "replay")) {
            try (Teller teller = new Teller(stand.kafka().bootstrapServers())) {
                teller.tell(new MadeUpPast(SEED), events);
            }
            Rebuilding rebuilding = new Rebuilding(stand, events);
            CopiedStreams copy = new CopiedStreams(stand, events);
            Beside found =
                    Beside.measure(stage.protocol(), window -> rebuilding.rate(), window -> copy.rate(), stage::say);
            return List.of(Finding.beside(
                            "c", "scoring replay, events heard", "1/s", found, Aim.atLeast(A_MILLION_IN_A_MINUTE))
                    .remarking("From the service's readiness with an empty database to the last of " + events
                            + " events; the limit is Kafka's consumer with COPY into one table without an index."));
        }
    }
}
