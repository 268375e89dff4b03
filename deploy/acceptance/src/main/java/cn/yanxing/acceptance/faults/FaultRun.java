package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.conservation.Journal;
import cn.yanxing.acceptance.conservation.check.ConservationCheck;
import cn.yanxing.acceptance.conservation.check.Question;
import cn.yanxing.acceptance.conservation.check.Rules;
import cn.yanxing.acceptance.conservation.check.Verdict;
import cn.yanxing.acceptance.conservation.source.Landscape;
import cn.yanxing.acceptance.conservation.source.SuiteAddress;
import cn.yanxing.acceptance.faults.plan.Plan;
import cn.yanxing.acceptance.load.Caller;
import cn.yanxing.acceptance.load.MixedLoad;
import cn.yanxing.embedded.Folders;
import cn.yanxing.local.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One run: a suite of its own, a district at work on it, a plan of mishaps, and the check at the end. */
public final class FaultRun {

    private static final Duration WARM = Duration.ofSeconds(8);
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(3);

    private final Path root;
    private final long seed;
    private final int kills;
    private final Progress progress;
    private final Tally tally = new Tally();

    private FaultRun(Path root, long seed, int kills, Progress progress) {
        this.root = root;
        this.seed = seed;
        this.kills = kills;
        this.progress = progress;
    }

    /** Data, journals, orders and logs stay below {@code deploy/acceptance/target/faults/SEED}. */
    public static Outcome of(Path root, long seed, int kills, Progress progress) {
        return new FaultRun(root, seed, kills, progress).run();
    }

    static Path kept(Path root, long seed) {
        return root.resolve("deploy/acceptance/target/faults").resolve(Long.toString(seed));
    }

    private Outcome run() {
        Path folder = kept(root, seed);
        Folders.delete(folder); // the journal of a run that was stopped half-way is nothing to judge this one by
        progress.say("fault run with --seed " + seed + " --kills " + kills + ", kept in " + folder);
        try (Stage stage = Stage.set(root, folder, progress)) {
            Path clients = folder.resolve("clients.jsonl");
            Path administrators = folder.resolve("administrator.jsonl");
            Instant began = Instant.now();
            Rate rate = new Rate();
            try (Keeper keeper = Keeper.of(stage.suite());
                    Journal journal = Journal.at(administrators)) {
                sabotage(stage, keeper, journal, rate, clients);
            }
            Duration took = Duration.between(began, Instant.now());
            return new Outcome(
                    seed, tally, Points.hit(stage), rate.whileAllWasUp(), took, judged(stage, clients, administrators));
        }
    }

    private void sabotage(Stage stage, Keeper keeper, Journal journal, Rate rate, Path clients) {
        Caller caller = new Caller(stage.suite().url(), stage.suite()::token, journal, () -> false);
        Strike strike = new Strike(stage, keeper, new Administrator(stage, caller), seed);
        try (MixedLoad load = MixedLoad.on(stage.suite(), clients);
                Rate.Watch watch = rate.watch(load, keeper)) {
            watch.untilWarm(WARM);
            new Saboteur(stage.suite(), keeper, strike, tally, progress).carryOut(Plan.of(seed, kills));
            progress.say("  refused on the way: " + load.misfortunes());
        }
        keeper.awaitAllBack();
    }

    private Verdict judged(Stage stage, Path clients, Path administrators) {
        return ConservationCheck.answer(Question.about(
                        SuiteAddress.in(stage.data()),
                        Landscape.ofTheSuite(),
                        Rules.ofTheSuite(root, List.of(clients, administrators)))
                .patientFor(SETTLES_WITHIN));
    }
}
