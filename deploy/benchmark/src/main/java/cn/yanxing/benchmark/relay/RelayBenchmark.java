package cn.yanxing.benchmark.relay;

import cn.yanxing.benchmark.Benchmark;
import cn.yanxing.benchmark.Stage;
import cn.yanxing.benchmark.measure.Beside;
import cn.yanxing.benchmark.measure.Protocol;
import cn.yanxing.benchmark.measure.Series;
import cn.yanxing.benchmark.past.MadeUpPast;
import cn.yanxing.benchmark.report.Aim;
import cn.yanxing.benchmark.report.Finding;
import cn.yanxing.benchmark.stand.Stand;
import cn.yanxing.local.Service;
import cn.yanxing.local.process.Child;
import java.util.List;
import java.util.Map;

/** A backlog drained by one service's relay, beside Kafka's own producer benchmark on the same broker. */
public final class RelayBenchmark implements Benchmark {

    private static final int BACKLOG = 1_000_000;
    private static final int BACKLOG_OF_A_TRIAL = 100_000;
    private static final int SEED = 11;

    @Override
    public String id() {
        return "b";
    }

    @Override
    public String title() {
        return "outbox to Kafka";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        int events = stage.protocol().equals(Protocol.quick()) ? BACKLOG_OF_A_TRIAL : BACKLOG;
        try (Stand stand = new Stand(stage.root(), "relay")) {
            Child issue = stand.start(Service.ISSUE, Map.of("YANXING_LISTENERS_ENABLED", "false"));
            Backlog backlog = new Backlog(stand, new MadeUpPast(SEED), events);
            ProducerLimit limit = new ProducerLimit(stage.root(), stand, events);
            Beside found = Beside.measure(
                    stage.protocol(), window -> backlog.drained(), window -> limit.perSecond(), stage::say);
            Stand.stop(issue);
            return List.of(
                    Finding.beside("b", "outbox drained to Kafka, events", "1/s", found, Aim.atLeast(6_000))
                            .remarking(
                                    "A backlog of " + events + " facts, committed at once, read, sent and marked; the"
                                            + " limit is Kafka's ProducerPerformance with the same bodies, acks=all and lz4."),
                    Finding.alone("b", "a million drained", "s", seconds(found.value()), Aim.atMost(170)));
        }
    }

    private static Series seconds(Series perSecond) {
        return new Series(
                perSecond.figures().stream().map(rate -> BACKLOG / rate).toList());
    }
}
