package cn.yanxing.acceptance.fuzz;

import cn.yanxing.acceptance.RunningSuite;
import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.api.Operations;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code --per-operation N --seed N --operation TEXT}: a suite of its own, asked wrongly. Exit status 0 when everything
 * was answered as it should be, 1 when not, 2 when the run itself failed.
 */
public final class FuzzCommand {

    private FuzzCommand() {}

    /** Ends the process whatever happened: the suite's threads would keep it alive. */
    public static void main(String[] words) {
        int status = 2;
        try {
            status = ask(words) ? 0 : 1;
        } catch (RuntimeException e) {
            System.err.println("expected a run to the end, but " + e);
        }
        System.exit(status);
    }

    private static boolean ask(String[] words) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) options.put(words[i], words[i + 1]);
        int perOperation = Integer.parseInt(options.getOrDefault("--per-operation", "2000"));
        long seed = Long.parseLong(options.getOrDefault("--seed", Long.toString(System.nanoTime() % 1_000_000)));
        String only = options.getOrDefault("--operation", "");
        Path root = Path.of(System.getProperty("yanxing.root", "../.."));
        List<Operation> operations = Operations.below(root).stream()
                .filter(operation -> operation.name().contains(only))
                .toList();
        System.out.println(
                "seed " + seed + ", " + operations.size() + " operations, " + perOperation + " requests each");
        long began = System.nanoTime();
        Outcome outcome = new Fuzz(RunningSuite.get().suite(), operations, seed, FuzzCommand::tell).ask(perOperation);
        System.out.println(outcome.counted());
        System.out.println("in " + (System.nanoTime() - began) / 1_000_000_000 + " s");
        return outcome.isClean();
    }

    private static void tell(Finding finding) {
        System.out.println("  - " + finding);
    }
}
