package cn.yanxing.benchmark.relay;

import cn.yanxing.benchmark.Benchmark;
import cn.yanxing.benchmark.Stage;
import cn.yanxing.benchmark.measure.Latencies;
import cn.yanxing.benchmark.measure.Protocol;
import cn.yanxing.benchmark.measure.Series;
import cn.yanxing.benchmark.past.MadeUpPast;
import cn.yanxing.benchmark.report.Aim;
import cn.yanxing.benchmark.report.Finding;
import cn.yanxing.benchmark.stand.Stand;
import cn.yanxing.local.Service;
import cn.yanxing.local.process.Child;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of letter b in which a listener takes part: how many facts a second, and how long one takes. */
public final class WholeWayBenchmark implements Benchmark {

    private static final int BACKLOG = 100_000;
    private static final int SEED = 13;
    private static final double PER_SECOND = 200;

    /** A commit of the service's own rings the relay at once; ours cannot, so that it must look often instead. */
    private static final Map<String, String> LOOKING_OFTEN =
            Map.of("YANXING_LISTENERS_ENABLED", "false", "YANXING_RELAY_POLL", "2ms");

    @Override
    public String id() {
        return "bw";
    }

    @Override
    public String title() {
        return "outbox to Kafka to inbox, the whole way to an effect";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        try (Stand stand = new Stand(stage.root(), "whole-way")) {
            Child issue = stand.start(Service.ISSUE, LOOKING_OFTEN);
            Child scoring = stand.start(Service.SCORING, Map.of());
            try (WholeWay way = new WholeWay(stand, new MadeUpPast(SEED))) {
                return measured(stage, way);
            } finally {
                Stand.stop(issue);
                Stand.stop(scoring);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("expected two services to talk, but could not look at them", e);
        }
    }

    private static List<Finding> measured(Stage stage, WholeWay way) {
        Protocol protocol = stage.protocol();
        int backlog = protocol.scaled(BACKLOG);
        List<Double> rates = new ArrayList<>();
        List<Double> half = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        way.latencies(PER_SECOND, protocol.warmUp());
        stage.say("  warmed up at %.0f".formatted(way.perSecond(backlog)));
        for (int round = 1; round <= protocol.rounds(); round++) {
            rates.add(way.perSecond(backlog));
            Latencies latencies = way.latencies(PER_SECOND, protocol.window());
            half.add(latencies.millisAt(0.5));
            most.add(latencies.millisAt(0.99));
            stage.say("  round %d: %.0f, p99 %.1f ms".formatted(round, rates.get(round - 1), most.get(round - 1)));
        }
        return List.of(
                Finding.alone("b", "outbox to Kafka to inbox, events", "1/s", new Series(rates), Aim.none())
                        .remarking("A backlog of " + backlog + " facts, from its commit until scoring has handled the"
                                + " last; both services on the same two cores."),
                Finding.alone("b", "commit to effect at 200/s, p50", "ms", new Series(half), Aim.none())
                        .remarking("Each fact its own commit; looked for every 2 ms in scoring's database."),
                Finding.alone("b", "commit to effect at 200/s, p99", "ms", new Series(most), Aim.none()));
    }
}
