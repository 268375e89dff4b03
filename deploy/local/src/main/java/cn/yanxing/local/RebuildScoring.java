package cn.yanxing.local;

import cn.yanxing.local.district.BadDistrict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What {@code deploy/local/rebuild-scoring} runs: builds scoring again from the streams, beside the running suite, and
 * says whether entries, scores and ranks are the same. It ends with 0 when they are, 1 when not, 2 when it cannot tell.
 */
public final class RebuildScoring {

    private static final int DIFFERENT = 1;
    private static final int CANNOT_TELL = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RANKINGS = "/api/v1/scoring/rankings";

    private final SuiteOptions suite;
    private final RunningSuite running;
    private final PrintStream out;

    private RebuildScoring(SuiteOptions suite, RunningSuite running, PrintStream out) {
        this.suite = suite;
        this.running = running;
        this.out = out;
    }

    public static void main(String[] words) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = of(List.of(words), out).run();
        } catch (WrongUsage | CannotStart | BadDistrict | IllegalStateException e) {
            out.println(e.getMessage());
            code = CANNOT_TELL;
        }
        if (code != 0) System.exit(code);
    }

    private static RebuildScoring of(List<String> words, PrintStream out) {
        Path here = Path.of(System.getProperty("yanxing.here", ".")).toAbsolutePath();
        SuiteOptions asked = Arguments.parse(Path.of(System.getProperty("yanxing.root")), here.normalize(), words);
        if (!runs(asked.data())) throw new CannotStart("No suite runs on " + asked.data() + "; start it first.");
        RunningSuite running = RunningSuite.in(asked.data());
        return new RebuildScoring(asked.withPorts(running.ports()), running, out);
    }

    /** A suite holds its data folder as long as it runs. */
    private static boolean runs(Path data) {
        if (!Files.isDirectory(data)) return false;
        try {
            DataFolder.take(data).close();
            return false;
        } catch (DataInUse somebodys) {
            return true;
        }
    }

    private int run() throws InterruptedException {
        out.println("Building scoring-service again beside the running one; it tells nobody anything ...");
        Instant began = Instant.now();
        try (RebuiltScoring rebuilt = RebuiltScoring.beside(suite)) {
            if (!caughtUp(rebuilt)) {
                out.println("It did not come level with the running one within " + PATIENCE.toSeconds()
                        + " s after it stopped gaining; try again when less is going on.");
                return CANNOT_TELL;
            }
            return tell(rebuilt, Duration.between(began, Instant.now()));
        }
    }

    /** Level for one moment is enough; the patience begins again whenever more was heard. */
    private boolean caughtUp(RebuiltScoring rebuilt) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        long heard = 0;
        while (Instant.now().isBefore(end)) {
            ScoreBook again = rebuilt.book();
            if (again.eventCount() > 0 && again.onTheWay(rebuilt.liveBook()).isEmpty()) return true;
            if (again.eventCount() > heard) end = Instant.now().plus(PATIENCE);
            heard = again.eventCount();
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return false;
    }

    private int tell(RebuiltScoring rebuilt, Duration taken) {
        ScoreBook again = rebuilt.book();
        List<String> differences = again.differences(rebuilt.liveBook());
        String ranks = rankings(rebuilt.url());
        boolean sameRanks = ranks.equals(rankings(running.url()));
        out.printf(
                "%d events of %d cases heard in %d s; %d entries stand for %d units.%n",
                again.eventCount(),
                again.events().size(),
                taken.toSeconds(),
                again.entryCount(),
                again.totals().size());
        differences.forEach(out::println);
        if (!sameRanks) out.println("The rankings differ; rebuilt: " + ranks);
        if (!differences.isEmpty() || !sameRanks) return DIFFERENT;
        out.println("Entries, scores and ranks are the same.");
        return 0;
    }

    private String rankings(String url) {
        return running.asLoader(url, Secrets.in(suite.data()))
                .get(RANKINGS)
                .body()
                .toString();
    }
}
