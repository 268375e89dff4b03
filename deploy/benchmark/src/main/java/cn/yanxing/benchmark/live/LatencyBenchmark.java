package cn.yanxing.benchmark.live;

import cn.yanxing.benchmark.Benchmark;
import cn.yanxing.benchmark.Stage;
import cn.yanxing.benchmark.measure.Series;
import cn.yanxing.benchmark.report.Aim;
import cn.yanxing.benchmark.report.Finding;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.util.ArrayList;
import java.util.List;

/** From the moment a report is due to be sent to the line on an open dashboard, through every service between them. */
public final class LatencyBenchmark implements Benchmark {

    private static final double P50_MILLIS = 100;
    private static final double P99_MILLIS = 500;

    @Override
    public String id() {
        return "d";
    }

    @Override
    public String title() {
        return "a report to the live dashboard";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        LocalSuite suite = stage.suite();
        List<Finding> findings = new ArrayList<>();
        try (Screens screen = Screens.open(1, suite.serviceUrl(Service.SCORING), suite.token("centre"))) {
            Watched warmUp = Watched.over(suite, screen, 50, stage.protocol().warmUp());
            stage.say("  warmed up by " + warmUp.latencies().count() + " reports");
            findings.addAll(at(stage, suite, screen, 1, "idle (1/s)"));
            findings.addAll(at(stage, suite, screen, 10, "at 10/s"));
            findings.addAll(at(stage, suite, screen, 100, "at 100/s"));
        }
        return findings;
    }

    private static List<Finding> at(Stage stage, LocalSuite suite, Screens screen, double perSecond, String when) {
        List<Double> middle = new ArrayList<>();
        List<Double> slow = new ArrayList<>();
        for (int round = 0; round < stage.protocol().rounds(); round++) {
            Watched watched =
                    Watched.over(suite, screen, perSecond, stage.protocol().window());
            if (watched.lost() > 0) throw new IllegalStateException("expected all, but lost " + watched.lost());
            middle.add(watched.latencies().millisAt(0.50));
            slow.add(watched.latencies().millisAt(0.99));
        }
        String name = "report to dashboard " + when;
        return List.of(
                Finding.alone("d", name + ", p50", "ms", new Series(middle), Aim.atMost(P50_MILLIS)),
                Finding.alone("d", name + ", p99", "ms", new Series(slow), Aim.atMost(P99_MILLIS)));
    }
}
