package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.conservation.check.Report;
import cn.yanxing.local.Progress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/**
 * {@code deploy/acceptance/faults [--seed N] [--kills 300]}. Its status is 0 when the check was clean, 1 when there was
 * a difference, 2 when the run proves nothing because something did not happen often enough.
 */
public final class FaultsCommand {

    private static final int LONG_FORM_KILLS = 300;
    private static final int LONG_FORM_HITS = 20;

    private FaultsCommand() {}

    /** Runs, writes the long form's report to {@code docs/reports}, a shorter one's beside its data, and ends the process. */
    public static void main(String[] words) {
        Path root = Path.of(System.getProperty("yanxing.root", "."));
        long seed = number(List.of(words), "--seed", new SecureRandom().nextInt(1_000_000));
        int kills = (int) number(List.of(words), "--kills", LONG_FORM_KILLS);
        boolean isLong = kills >= LONG_FORM_KILLS;
        Outcome outcome = FaultRun.of(root, seed, kills, new Progress(System.out));
        System.out.print(Report.text(outcome.verdict()));
        List<String> why = outcome.whyVoid(isLong ? LONG_FORM_HITS : 1);
        why.forEach(reason -> System.out.println("void: " + reason));
        outcome.tooSlow().forEach(slow -> System.out.println("slower than it should: " + slow));
        if (why.isEmpty())
            FaultReport.write(outcome, isLong ? root.resolve("docs/reports") : FaultRun.kept(root, seed));
        System.exit(!outcome.verdict().isClean() ? 1 : why.isEmpty() ? 0 : 2);
    }

    private static long number(List<String> words, String setting, long otherwise) {
        int at = words.indexOf(setting);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }
}
