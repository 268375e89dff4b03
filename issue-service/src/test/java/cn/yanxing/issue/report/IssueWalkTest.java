package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.Fixtures.DISPATCHER;
import static cn.yanxing.issue.report.Fixtures.HANDLER;
import static cn.yanxing.issue.report.Fixtures.INSPECTOR;
import static cn.yanxing.issue.report.Fixtures.MONDAY_NINE;
import static cn.yanxing.issue.report.Fixtures.NOT_THEIRS;
import static cn.yanxing.issue.report.Fixtures.PARKS;
import static cn.yanxing.issue.report.Fixtures.PHOTOS;
import static cn.yanxing.issue.report.Fixtures.ROADS;
import static cn.yanxing.issue.report.Fixtures.anIssue;
import static cn.yanxing.issue.report.Fixtures.hours;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.kit.problem.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A thousand random lives of an issue: whatever people try, what must hold holds, and each deed tells one fact. */
class IssueWalkTest {

    private static final int LIVES = 1_000;
    private static final int STEPS = 40;
    private static final Limit LIMIT = hours(10);

    @Test
    void whatever_people_try_an_issue_stays_whole() {
        int deeds = 0;
        for (int seed = 0; seed < LIVES; seed++) deeds += live(new Random(seed));

        assertThat(deeds).isGreaterThan(LIVES * 5);
    }

    private static int live(Random random) {
        Issue issue = anIssue();
        Instant now = MONDAY_NINE;
        List<IssueEvent> told = new ArrayList<>(List.of(issue.reported()));
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(300)));
            IssueFacts before = issue.facts();
            try {
                told.addAll(attempt(issue, random.nextInt(13), now));
            } catch (IllegalTransition | IssueRefused refused) {
                assertThat(issue.facts().status()).isEqualTo(before.status());
            }
            mustBeWhole(issue.facts(), before);
        }
        overdueIsToldOnceAClock(told);
        return told.size();
    }

    private static List<? extends IssueEvent> attempt(Issue issue, int act, Instant now) {
        return switch (act) {
            case 0 -> List.of(issue.file("small", now));
            case 1 ->
                now.getEpochSecond() % 7 == 0 ? List.of(issue.reject(IssueActs.Verdict.NOT_OURS, now)) : List.of();
            case 2, 3 -> List.of(issue.handOver(act == 2 ? ROADS : PARKS, "请处理", LIMIT, now));
            case 4 -> List.of(issue.handOn(PARKS, "随单转派", LIMIT, now));
            case 5, 6 -> List.of(issue.sign(now));
            case 7 -> asked(issue, now);
            case 8 -> decided(issue, now);
            case 9 -> List.of(issue.rectify(HANDLER.id(), PHOTOS, null, now));
            case 10 -> List.of(issue.close(INSPECTOR, now));
            case 11 -> List.of(issue.rework(INSPECTOR, LIMIT, now));
            default ->
                now.getEpochSecond() % 2 == 0
                        ? issue.passDeadline(now).stream().toList()
                        : List.of(issue.reopen(issue.facts().round() + 1, "look-back", now));
        };
    }

    private static List<IssueEvent> asked(Issue issue, Instant now) {
        issue.askReturn(new UUID(now.toEpochMilli(), 7), NOT_THEIRS, HANDLER, now);
        return List.of();
    }

    private static List<? extends IssueEvent> decided(Issue issue, Instant now) {
        return issue.decideReturn(now.getEpochSecond() % 2 == 0, DISPATCHER, now).stream()
                .toList();
    }

    private static void mustBeWhole(IssueFacts now, IssueFacts before) {
        assertThat(now.round()).isGreaterThanOrEqualTo(before.round());
        if (now.status().isWithUnit()) {
            assertThat(now.unit()).isNotNull();
            assertThat(now.clock().deadline()).isPresent();
        }
        if (now.openReturn().isPresent()) assertThat(now.status().isWithUnit()).isTrue();
        if (now.status() == IssueStatus.CLOSED) assertThat(now.rectifiedUnit()).isEqualTo(now.unit());
        if (before.clock().wasOverdue()) assertThat(now.clock().wasOverdue()).isTrue();
    }

    private static void overdueIsToldOnceAClock(List<IssueEvent> told) {
        List<String> clocks = told.stream()
                .map(event -> event instanceof IssueOverdue overdue
                        ? Optional.of(overdue.round() + overdue.unit() + overdue.dueAt())
                        : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
        assertThat(clocks).doesNotHaveDuplicates();
    }
}
