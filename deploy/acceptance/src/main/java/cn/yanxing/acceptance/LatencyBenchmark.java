package cn.yanxing.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How long a report takes to the dashboard's stream: from the answer of {@code POST /issues}, that is after its commit,
 * to the line on the stream. One report at a time on an idle suite; the first ones warm it up and are not counted.
 */
public final class LatencyBenchmark {

    private static final int WARM_UP = 60;
    private static final int COUNTED = 200;

    private LatencyBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        RunningSuite suite = RunningSuite.get();
        ScoreStream stream = ScoreStream.openedBy(suite.as("centre"));
        List<Double> sinceAnswer = new ArrayList<>();
        List<Double> sinceAsked = new ArrayList<>();
        for (int report = 0; report < WARM_UP + COUNTED; report++) {
            long asked = System.nanoTime();
            String issue = suite.as("resident")
                    .post("/api/v1/issue/issues", problem())
                    .good()
                    .at("id");
            long answered = System.nanoTime();
            long seen = arrival(stream, issue);
            if (report >= WARM_UP) {
                sinceAnswer.add(Math.max(0, seen - answered) / 1e6);
                sinceAsked.add((seen - asked) / 1e6);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        print("commit to stream", sinceAnswer);
        print("press to stream", sinceAsked);
        System.exit(0);
    }

    private static long arrival(ScoreStream stream, String issue) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end) {
            Long seen = stream.seen(issue);
            if (seen != null) {
                return seen;
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        throw new AssertionError("expected issue " + issue + " on the stream, but it did not come");
    }

    private static Map<String, Object> problem() {
        return Map.of(
                "catalogueItem",
                "exposed-garbage",
                "description",
                "市场门口有一堆垃圾",
                "longitude",
                110.011,
                "latitude",
                25.009,
                "photos",
                List.of());
    }

    private static void print(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-18s n=%d  p50 %.1f ms  p90 %.1f ms  p99 %.1f ms  max %.1f ms%n",
                what,
                millis.size(),
                at(millis, 0.50),
                at(millis, 0.90),
                at(millis, 0.99),
                at(millis, 1.0));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
