package cn.yanxing.benchmark.live;

import cn.yanxing.benchmark.Waiting;
import cn.yanxing.benchmark.load.OpenLoop;
import cn.yanxing.benchmark.measure.Latencies;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.time.Duration;

/** Reports at a steady pace while screens watch: how long each took to each screen, counted from when it was due. */
record Watched(Latencies latencies, long lost) {

    private static final Duration LAST_ARRIVAL = Duration.ofSeconds(10);

    static Watched over(LocalSuite suite, Screens screens, double perSecond, Duration window) {
        try (Reports reports = new Reports(suite.serviceUrl(Service.ISSUE), suite.token("inspector"))) {
            Latencies answers = new OpenLoop(reports, perSecond).over(window);
            boolean all = Waiting.reaches(
                    LAST_ARRIVAL, () -> reports.sentAt().keySet().stream().allMatch(screens::allHave));
            Latencies latencies = new Latencies();
            reports.sentAt()
                    .forEach((issue, sent) -> screens.arrivalsOf(issue).forEach(seen -> latencies.took(seen - sent)));
            long expected = answers.count() * screens.count();
            return new Watched(latencies, all ? 0 : expected - latencies.count());
        }
    }
}
