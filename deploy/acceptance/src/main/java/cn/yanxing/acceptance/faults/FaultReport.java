package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.conservation.check.Report;
import cn.yanxing.acceptance.faults.plan.Kind;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** A run's outcome as {@code faults.json} and as a page beside it. */
final class FaultReport {

    private FaultReport() {}

    static void write(Outcome outcome, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("faults.json"), json(outcome).toPrettyString() + "\n");
            Files.writeString(folder.resolve("faults.md"), page(outcome));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code recoverySeconds} is the longest of each kind; the medians stand beside it. */
    static ObjectNode json(Outcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("seed", outcome.seed());
        json.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        json.put("durationSeconds", outcome.took().toSeconds());
        json.put("kills", outcome.tally().kills());
        json.put("pauses", outcome.tally().pauses());
        ObjectNode points = json.putObject("faultPoints");
        outcome.points().forEach((point, hits) -> points.put(point.key(), hits));
        ObjectNode kinds = json.putObject("kinds");
        outcome.tally().happened().forEach((kind, times) -> kinds.put(kind.key(), times));
        json.put("eventsTotal", outcome.verdict().eventsTotal());
        json.put("eventsPerSecond", outcome.eventsPerSecond());
        json.put("lost", outcome.verdict().lost());
        json.put("duplicated", outcome.verdict().duplicated());
        json.put("inverted", outcome.verdict().inverted());
        json.put("differences", outcome.verdict().differences().size());
        ObjectNode worst = json.putObject("recoverySeconds");
        ObjectNode median = json.putObject("recoveryMedianSeconds");
        outcome.tally().recoveries().forEach((kind, all) -> {
            worst.put(kind.key(), seconds(all.get(all.size() - 1)));
            median.put(kind.key(), seconds(Outcome.median(all)));
        });
        return json;
    }

    private static String page(Outcome outcome) {
        StringBuilder page = new StringBuilder("# Fault run\n\n");
        page.append(line("Written by `deploy/acceptance/faults --seed %d`, which repeats it.", outcome.seed()));
        page.append(line(""));
        page.append(line(
                "%d processes killed and %d paused in %d s, while clients brought about %d events a second.",
                outcome.tally().kills(),
                outcome.tally().pauses(),
                outcome.took().toSeconds(),
                outcome.eventsPerSecond()));
        page.append("\n| fault point | hits |\n|---|---|\n");
        outcome.points().forEach((point, hits) -> page.append(line("| %s | %d |", point.key(), hits)));
        page.append("""

            Seconds from the return of what was taken away until everything told before was heard by all, of the
            mishaps that had the suite to themselves:

            | mishap | times | measured | median | longest | aim |
            |---|---|---|---|---|---|
            """);
        outcome.tally().happened().forEach((kind, times) -> page.append(row(outcome, kind, times)));
        page.append("\nWhat the conservation check said afterwards:\n\n```\n");
        return page.append(Report.text(outcome.verdict())).append("```\n").toString();
    }

    private static String row(Outcome outcome, Kind kind, int times) {
        List<Duration> all = outcome.tally().recoveries().getOrDefault(kind, List.of());
        String median = all.isEmpty() ? "" : Double.toString(seconds(Outcome.median(all)));
        String worst = all.isEmpty() ? "" : Double.toString(seconds(all.get(all.size() - 1)));
        String aim = kind.aimSeconds() == 0 ? "" : Integer.toString(kind.aimSeconds());
        return line("| %s | %d | %d | %s | %s | %s |", kind.key(), times, all.size(), median, worst, aim);
    }

    private static double seconds(Duration duration) {
        return Math.round(duration.toMillis() / 100.0) / 10.0;
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values) + "\n";
    }
}
