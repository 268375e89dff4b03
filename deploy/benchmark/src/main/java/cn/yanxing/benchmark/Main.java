package cn.yanxing.benchmark;

import cn.yanxing.benchmark.report.Machine;
import cn.yanxing.benchmark.report.Report;
import cn.yanxing.benchmark.report.Row;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** What {@code deploy/benchmark/run} runs: measures the named letters and writes them into the report. */
public final class Main {

    private static final int WRONG_USAGE = 2;
    private static final int NOT_POSSIBLE_HERE = 3;

    private final Path root;
    private final Arguments arguments;
    private final PrintStream out;

    private Main(Path root, Arguments arguments, PrintStream out) {
        this.root = root;
        this.arguments = arguments;
        this.out = out;
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out));
    }

    private static int run(List<String> words, PrintStream out) {
        try {
            new Main(Path.of(System.getProperty("yanxing.root")), Arguments.parse(words), out).run();
            return 0;
        } catch (WrongUsage e) {
            out.println(e.getMessage());
            return WRONG_USAGE;
        } catch (NotHere e) {
            out.println(e.getMessage());
            return NOT_POSSIBLE_HERE;
        }
    }

    private void run() {
        List<Benchmark> chosen = Benchmarks.named(arguments.ids());
        try (Stage stage = new Stage(root, arguments.protocol(), out::println)) {
            for (Benchmark benchmark : chosen) run(benchmark, stage);
        }
    }

    /** Each letter is written as soon as it is measured: hours later something else may fail. */
    private void run(Benchmark benchmark, Stage stage) {
        out.println(benchmark.id() + " " + benchmark.title());
        String commit = Commit.of(root);
        List<Row> rows = benchmark.measure(stage).stream()
                .map(found -> Row.of(found, commit, Clock.systemUTC().instant()))
                .toList();
        rows.forEach(row -> out.println("  " + row));
        if (arguments.quick()) return;
        Path folder = root.resolve("docs/reports");
        Report.in(folder).with(rows, Machine.here()).writeTo(folder);
    }
}
