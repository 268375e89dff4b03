package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.embedded.Folders;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Ports;
import cn.yanxing.local.Progress;
import cn.yanxing.local.SuiteOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** This build goes on with the data of an older commit, which {@code deploy/acceptance/upgrade} has built beside it. */
@EnabledIfSystemProperty(named = "yanxing.upgrade.from", matches = ".+")
class UpgradeStory {

    private static final Path ROOT = Path.of(System.getProperty("yanxing.root", "../.."))
            .toAbsolutePath()
            .normalize();

    private final SuiteOptions options = SuiteOptions.of(ROOT, ROOT.resolve("deploy/acceptance/district"))
            .withData(ROOT.resolve("deploy/acceptance/target/upgraded-suite"))
            .withPorts(Ports.free())
            .withoutDemo();

    /** The same people, whoever runs the suite. */
    private static final class People extends Desk {
        People(RunningSuite suite) {
            super(suite);
        }
    }

    @Test
    void what_an_older_build_left_is_migrated_and_work_goes_on() {
        Folders.delete(options.data());
        Case closed;
        Case open;
        Case order;
        try (OlderSuite older = OlderSuite.start(Path.of(System.getProperty("yanxing.upgrade.from")), options)) {
            Desk then = new People(RunningSuite.elsewhere(options));
            closed = then.anIssueAtWork(Desk.garbage(), "exposed-garbage-1", Desk.SOUTH_LAKE, then.southLake);
            putRight(closed, then);
            open = then.anIssueAtWork(Desk.garbage(), "exposed-garbage-1", Desk.SOUTH_LAKE, then.southLake);
            order = then.anOrderForTheField();
        }

        try (LocalSuite present = LocalSuite.start(options, new Progress(System.out))) {
            Desk now = new People(RunningSuite.over(present));
            assertThat(now.rulesOf(closed, Desk.SOUTH_LAKE)).containsExactly("issue-on-time");
            putRight(open, now);
            putRight(now.anIssueAtWork(Desk.garbage(), "exposed-garbage-1", Desk.SOUTH_LAKE, now.southLake), now);
            order.awaits("issueId", now.dispatcher);
            Conservation.holdsAt(now.suite);
        }
    }

    private static void putRight(Case issue, Desk desk) {
        issue.shows(desk.southLake, "rectification", "垃圾已清运");
        issue.does(desk.inspector, "verification", Map.of("passed", true, "note", "已清洁", "photos", List.of()));
        desk.scores(issue, Desk.SOUTH_LAKE, "issue-on-time");
    }
}
