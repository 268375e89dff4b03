package cn.yanxing.issue.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.yanxing.issue.duplicate.Boston.Request;
import cn.yanxing.issue.duplicate.Trial.Outcome;
import cn.yanxing.issue.duplicate.Trial.Way;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * How well the desk's rule finds the requests that Boston closed as duplicates. The data says that a request was one,
 * not of which. The report is written with {@code -Dyanxing.update-docs=true}.
 */
class BostonDuplicatesTest {
    private static final Logger LOG = Logger.getLogger(BostonDuplicatesTest.class);
    private static final Path REPORT = Path.of(System.getProperty("yanxing.root"), "docs", "reports", "duplicates.md");
    private static final Instant MARCH = Instant.parse("2018-03-01T05:00:00Z");
    private static final NearAndRecent DESK = new SmallRyeConfigBuilder()
            .withMapping(DuplicateConfig.class)
            .build()
            .getConfigMapping(DuplicateConfig.class)
            .rule();

    @Test
    void the_published_figures_are_what_the_rule_reaches_on_a_citys_four_months() throws IOException {
        assumeThat(Boston.FILE).as("Boston's requests are not at hand").exists();
        List<Request> requests = Boston.read().requests();
        assertThat(requests).hasSize(24_760).filteredOn(Request::duplicate).hasSize(1_447);

        long start = System.nanoTime();
        String figures = figures(new Trial(requests), requests);
        LOG.infof("%s, %.1f s%n%s", MeasuredOn.here(), (System.nanoTime() - start) / 1e9, figures);

        if (Boolean.getBoolean("yanxing.update-docs")) publish(figures);
        assertThat(REPORT)
                .content()
                .as("written with -Dyanxing.update-docs=true")
                .endsWith(figures);
    }

    private static String figures(Trial trial, List<Request> requests) {
        StringBuilder text = new StringBuilder();
        table(text, "Near and recent, whatever the score", within(trial));
        table(text, "The desk's 50 m and 7 days, from a score on", scored(trial));
        table(text, "The desk's rule, item by item", byItem(trial, requests));
        table(text, "The desk's rule, by time", byTime(trial));
        return text.toString();
    }

    private static Map<String, Outcome> within(Trial trial) {
        Map<String, Outcome> rows = new LinkedHashMap<>();
        for (boolean sameItem : List.of(true, false))
            for (int metres : List.of(15, 25, 50, 100, 200))
                for (int days : List.of(1, 7, 30)) {
                    Way way = new Way(rule(metres, days, 0), sameItem, true);
                    rows.put(words(metres, days, sameItem ? "same item" : "any item"), trial.of(way, all()));
                }
        Way closedToo = new Way(rule(50, 7, 0), true, false);
        rows.put(words(50, 7, "same item, closed ones too"), trial.of(closedToo, all()));
        return rows;
    }

    private static Map<String, Outcome> scored(Trial trial) {
        Map<String, Outcome> rows = new TreeMap<>();
        for (int tenth = 0; tenth <= 9; tenth++) {
            double from = tenth / 10.0;
            String mark = from == DESK.likelyFrom() ? " (the desk's)" : "";
            rows.put(from + mark, trial.of(new Way(rule(50, 7, from), true, true), all()));
        }
        return rows;
    }

    private static Map<String, Outcome> byItem(Trial trial, List<Request> requests) {
        return requests.stream()
                .map(Request::itemName)
                .distinct()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> trial.of(desk(), request -> request.itemName().equals(name)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Outcome> byTime(Trial trial) {
        Map<String, Outcome> rows = new TreeMap<>();
        rows.put("1 January and February", trial.of(desk(), request -> request.at()
                .isBefore(MARCH)));
        rows.put("2 March and April", trial.of(desk(), request -> !request.at().isBefore(MARCH)));
        rows.put("3 all", trial.of(desk(), all()));
        return rows;
    }

    private static void table(StringBuilder text, String title, Map<String, Outcome> rows) {
        text.append("\n## ").append(title).append("\n\n");
        text.append("| | precision | recall | F1 | found | wrongly called | missed |\n|---|---|---|---|---|---|---|\n");
        rows.forEach((name, outcome) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %,d | %,d | %,d |\n",
                name,
                outcome.precision(),
                outcome.recall(),
                outcome.f1(),
                outcome.found(),
                outcome.wrong(),
                outcome.missed())));
    }

    private static void publish(String figures) throws IOException {
        String head = """
                # Duplicates: what the desk's rule finds

                Boston's 24,760 requests of January to April 2018, of which the city closed 1,447 as duplicates. A request
                counts as called a duplicate when an earlier one is near by the rule; of earlier ones only those that were
                open at that moment count, unless said otherwise. Printed by `BostonDuplicatesTest`.
                Measured on %s; the figures do not depend on the machine.

                - The data says that a request was a duplicate, not of which: 328 of the 1,447 have no open request of
                  their kind within 200 m and 30 days before them. No rule of place and time finds those.
                - Precision tells as much of the city's habits as of the rule: of 4,818 pavements under snow it closed 4 as
                  duplicates, however near they were. Where the thing is one thing, a car, the rule is right half the time.
                - The desk is shown everything within 50 m and 7 days; `likely` only marks. A wrong mark costs a glance.
                - 0.7 and the weight of nearness were chosen with these figures in view: they are no independent test.
                """.formatted(MeasuredOn.here());
        Files.writeString(REPORT, head + figures);
    }

    private static Way desk() {
        return new Way(DESK, true, true);
    }

    private static NearAndRecent rule(int metres, int days, double from) {
        return new NearAndRecent(metres, Duration.ofDays(days), from);
    }

    private static String words(int metres, int days, String which) {
        return String.format(Locale.ROOT, "%d m, %d d, %s", metres, days, which);
    }

    private static Predicate<Request> all() {
        return request -> true;
    }
}
