package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.acceptance.conservation.check.Report;
import cn.yanxing.acceptance.faults.FaultRun;
import cn.yanxing.acceptance.faults.Outcome;
import cn.yanxing.local.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The short form of the fault runs, played with {@code -Dyanxing.faults.seed=SEED}. Seed 18166 was clean; seed 872676
 * has found events that were marked as sent and are on no topic, which is still to be mended.
 */
@Order(90)
@EnabledIfSystemProperty(named = "yanxing.faults.seed", matches = ".+")
class FaultsStory {

    private static final int KILLS = 12;
    private static final long SEED = 18166;

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
