package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.acceptance.conservation.check.Report;
import cn.yanxing.acceptance.faults.FaultRun;
import cn.yanxing.acceptance.faults.Outcome;
import cn.yanxing.local.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The short form of the fault runs; another order of mishaps is played with {@code -Dyanxing.faults.seed=SEED}. */
@Order(90)
class FaultsStory {

    private static final int KILLS = 12;
    private static final long SEED = 872676; // it once found a loss: ADR 19

    @Test
    void whatever_dies_every_fact_counts_exactly_once() {
        long seed = Long.getLong("yanxing.faults.seed", SEED);
        Path root = Path.of(System.getProperty("yanxing.root", "../.."))
                .toAbsolutePath()
                .normalize();

        Outcome outcome = FaultRun.of(root, seed, KILLS, new Progress(System.out));

        System.out.print(Report.text(outcome.verdict()));
        System.out.println("slower than it should be on a quiet machine: " + outcome.tooSlow());
        assertThat(outcome.verdict().differences()).as("seed %d", seed).isEmpty();
        assertThat(outcome.whyVoid(1)).as("seed %d", seed).isEmpty();
    }
}
