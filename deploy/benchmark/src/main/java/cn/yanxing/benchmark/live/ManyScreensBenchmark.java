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

/** A thousand dashboards on one replica while ten reports a second come in: none lost, and how late the last is. */
public final class ManyScreensBenchmark implements Benchmark {

    private static final int SCREENS = 1_000;
    private static final double REPORTS_PER_SECOND = 10;
    private static final double P99_MILLIS = 250;

    @Override
    public String id() {
        return "f";
    }

    @Override
    public String title() {
        return "a thousand live dashboards";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        LocalSuite suite = stage.suite();
        List<Double> slow = new ArrayList<>();
        List<Double> lost = new ArrayList<>();
        try (Screens screens = Screens.open(SCREENS, suite.serviceUrl(Service.SCORING), suite.token("centre"))) {
            stage.say("  " + SCREENS + " screens are open");
            Watched warmUp = Watched.over(
                    suite, screens, REPORTS_PER_SECOND, stage.protocol().warmUp());
            stage.say("  warmed up by " + warmUp.latencies().count() + " arrivals");
            for (int round = 0; round < stage.protocol().rounds(); round++) {
                Watched watched = Watched.over(
                        suite, screens, REPORTS_PER_SECOND, stage.protocol().window());
                slow.add(watched.latencies().millisAt(0.99));
                lost.add((double) watched.lost() + screens.ended());
            }
        }
        return List.of(
                Finding.alone(
                        "f", "1,000 dashboards, report to screen p99", "ms", new Series(slow), Aim.atMost(P99_MILLIS)),
                Finding.alone(
                        "f",
                        "1,000 dashboards, arrivals lost or screens cut off",
                        "",
                        new Series(lost),
                        Aim.atMost(0)));
    }
}
