package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.Fixtures.HANDLER;
import static cn.yanxing.issue.report.Fixtures.INSPECTOR;
import static cn.yanxing.issue.report.Fixtures.MONDAY_NINE;
import static cn.yanxing.issue.report.Fixtures.PARKS;
import static cn.yanxing.issue.report.Fixtures.PHOTOS;
import static cn.yanxing.issue.report.Fixtures.ROADS;
import static cn.yanxing.issue.report.Fixtures.aFiledIssue;
import static cn.yanxing.issue.report.Fixtures.hours;
import static cn.yanxing.issue.report.Fixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.family.Relative;
import cn.yanxing.kit.problem.IllegalTransition;
import cn.yanxing.kit.problem.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A thousand random lives of a main issue and those of its assisting units: it never ends before them. */
class FamilyWalkTest {

    private static final int LIVES = 1_000;
    private static final int STEPS = 80;
    private static final Limit LIMIT = hours(10);

    private int ended;
    private int heldBack;

    @Test
    void whatever_people_try_a_main_issue_never_ends_before_those_of_its_assisting_units() {
        for (int seed = 0; seed < LIVES; seed++) live(new Random(seed));

        assertThat(ended).isGreaterThan(LIVES / 10);
        assertThat(heldBack).isGreaterThan(LIVES / 10);
    }

    private void live(Random random) {
        Issue main = aFiledIssue();
        List<Issue> children = new ArrayList<>();
        Instant now = MONDAY_NINE;
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(60)));
            boolean wasOpen = main.status().isOpen();
            try {
                attempt(main, children, random, now);
            } catch (IllegalTransition refused) {
                assertThat(main.status().isOpen()).isEqualTo(wasOpen);
            } catch (Refused refused) {
                assertThat(main.status().isOpen()).isEqualTo(wasOpen);
                if (refused.code().equals("children-open")) heldBack++;
            }
            if (!wasOpen || main.status().isOpen()) continue;
            ended++;
            assertThat(children).noneMatch(child -> child.status().isOpen());
        }
    }

    private static void attempt(Issue main, List<Issue> children, Random random, Instant now) {
        int whose = random.nextInt(children.size() + 1);
        if (random.nextInt(12) == 0 && children.size() < 3) {
            main.help().mustTakeAssistance(seen(children), PARKS);
            children.add(aFiledIssue());
        } else if (whose == 0) act(main, seen(children), ROADS, random, now);
        else act(children.get(whose - 1), new Children(List.of()), PARKS, random, now);
    }

    private static void act(Issue issue, Children children, String unit, Random random, Instant now) {
        switch (random.nextInt(9)) {
            case 0 -> told(issue.handling().handOver(unit, "请处理", LIMIT, now));
            case 1, 2 -> told(issue.handling().sign(now));
            case 3, 4 -> told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, now));
            case 5, 6 -> told(issue.after(children).verification().close(INSPECTOR, now));
            case 7 ->
                told(
                        random.nextInt(20) == 0
                                ? issue.after(children).ending().declareVoid("FILED_IN_ERROR", now)
                                : issue.verification().rework(INSPECTOR, LIMIT, now));
            default -> told(issue.reopen(issue.round() + 1, "look-back", now));
        }
    }

    private static Children seen(List<Issue> children) {
        return new Children(children.stream()
                .map(Issue::facts)
                .map(child -> new Relative(
                        child.id(), child.origin().number(), child.status().name(), child.unit(), null))
                .toList());
    }
}
