package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.Fixtures.HANDLER;
import static cn.yanxing.issue.report.Fixtures.HEAD;
import static cn.yanxing.issue.report.Fixtures.INSPECTOR;
import static cn.yanxing.issue.report.Fixtures.MONDAY_NINE;
import static cn.yanxing.issue.report.Fixtures.NOT_THEIRS;
import static cn.yanxing.issue.report.Fixtures.OFFICER;
import static cn.yanxing.issue.report.Fixtures.PARKS;
import static cn.yanxing.issue.report.Fixtures.PHOTOS;
import static cn.yanxing.issue.report.Fixtures.ROADS;
import static cn.yanxing.issue.report.Fixtures.anIssue;
import static cn.yanxing.issue.report.Fixtures.inTwoStages;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.FieldCheckFinding;
import cn.yanxing.contracts.IssueEvent.IssueContained;
import cn.yanxing.contracts.IssueEvent.IssueContainmentOverdue;
import cn.yanxing.contracts.IssueEvent.IssueFieldCheckAnswered;
import cn.yanxing.contracts.IssueEvent.IssueFieldCheckMissed;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueWarned;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.clock.Rung;
import cn.yanxing.issue.fieldcheck.Errand;
import cn.yanxing.issue.fieldcheck.FieldCheckAnswer;
import cn.yanxing.issue.fieldcheck.FieldCheckView;
import cn.yanxing.issue.fieldcheck.SendOut;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.issue.request.RequestView;
import cn.yanxing.issue.request.Ruling;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.problem.IllegalTransition;
import cn.yanxing.kit.problem.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A thousand random lives of an issue: whatever people try, what must hold holds, and each deed tells one fact. */
class IssueWalkTest {

    private static final int LIVES = 1_000;
    private static final int STEPS = 40;
    private static final FieldCheckAnswer SEEN = new FieldCheckAnswer(FieldCheckFinding.CONFIRMED, null, null, PHOTOS);
    private static final Limit LIMIT = inTwoStages(2, 8);

    @Test
    void whatever_people_try_an_issue_stays_whole() {
        int deeds = 0;
        for (int seed = 0; seed < LIVES; seed++) deeds += live(new Random(seed));

        assertThat(deeds).isGreaterThan(LIVES * 5);
    }

    private static int live(Random random) {
        boolean wasOverdue = false;
        Issue issue = anIssue();
        Instant now = MONDAY_NINE;
        List<IssueEvent> told = new ArrayList<>(List.of(issue.reported()));
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(300)));
            IssueFacts before = issue.facts();
            try {
                told.addAll(attempt(issue, random.nextInt(26), now));
            } catch (IllegalTransition | Refused refused) {
                assertThat(issue.facts().status()).isEqualTo(before.status());
            }
            mustBeWhole(issue.facts(), before);
            if (wasOverdue) assertThat(issue.facts().clock().wasOverdue()).isTrue();
            mustKnowItsDanger(issue.facts(), told, now);
            wasOverdue = issue.facts().clock().wasOverdue();
        }
        overdueIsToldOnceADeadline(told);
        warningsAreToldOnceADeadline(told);
        dangerIsToldOnceAClock(told);
        aFieldCheckIsMissedAndAnsweredOnce(told);
        return told.size();
    }

    private static List<? extends IssueEvent> attempt(Issue issue, int act, Instant now) {
        return switch (act) {
            case 0 -> List.of(issue.file("small", now));
            case 1 ->
                now.getEpochSecond() % 7 == 0
                        ? List.of(issue.ending().reject(IssueActs.Verdict.NOT_OURS, now))
                        : List.of();
            case 2, 3 -> List.of(issue.handling().handOver(act == 2 ? ROADS : PARKS, "请处理", LIMIT, now));
            case 4 -> List.of(issue.handling().handOn(PARKS, "随单转派", LIMIT, now));
            case 5, 6 -> List.of(issue.handling().sign(now));
            case 7 -> asked(issue, now);
            case 8, 18 -> decided(issue, now);
            case 13 ->
                now.getEpochSecond() % 9 == 0 ? List.of(issue.ending().declareVoid("FILED_IN_ERROR", now)) : List.of();
            case 14 ->
                now.getEpochSecond() % 9 == 0
                        ? List.of(issue.ending()
                                .fixOnTheSpot(new Rectifier("li.na", "team-1"), Fixtures.ON_THE_SPOT, now))
                        : List.of();
            case 15 -> List.of(issue.grants().resume(LIMIT, now));
            case 16 -> issue.escalation().warn(Rung.HALF, now).stream().toList();
            case 17 -> issue.escalation().warn(Rung.MOST, now).stream().toList();
            case 22 -> List.of(issue.inquiry().send(errand(now), new SendOut(null, "请核实")));
            case 23 -> List.of(issue.inquiry().answer(SEEN, INSPECTOR, now));
            case 24 -> List.of(issue.inquiry().withdraw(now));
            case 25 -> issue.inquiry().miss(now).stream().toList();
            case 19 ->
                List.of(
                        now.getEpochSecond() % 2 == 0
                                ? issue.escalation().urge(now)
                                : issue.escalation().supervise(now));
            case 20 -> List.of(issue.containing().contain(PHOTOS, now));
            case 21 -> issue.containing().passDeadline(now).stream().toList();
            case 9 -> List.of(issue.handling().rectify(HANDLER.id(), PHOTOS, null, now));
            case 10 -> List.of(issue.verification().close(INSPECTOR, now));
            case 11 -> List.of(issue.verification().rework(INSPECTOR, LIMIT, now));
            default ->
                now.getEpochSecond() % 2 == 0
                        ? issue.escalation().passDeadline(now).stream().toList()
                        : List.of(issue.reopen(issue.facts().round() + 1, "look-back", now));
        };
    }

    /** Two hours to look, so that many a desk decides without an answer. */
    private static Errand errand(Instant now) {
        return new Errand(new UUID(7, now.getEpochSecond()), "dispatcher", now, now.plus(Duration.ofHours(2)));
    }

    private static List<IssueEvent> asked(Issue issue, Instant now) {
        Ask ask =
                switch ((int) (now.getEpochSecond() / 60 % 3)) {
                    case 0 -> NOT_THEIRS;
                    case 1 -> new Ask.ExtensionRequest("MATERIAL_LATE", "等料", now.plus(Duration.ofHours(15)));
                    default -> new Ask.SuspensionRequest("SEASON", "开春施工", now.plus(Duration.ofHours(9)));
                };
        issue.grants().ask(Fixtures.asked(now), ask);
        return List.of();
    }

    private static List<? extends IssueEvent> decided(Issue issue, Instant now) {
        RequestView open = issue.facts().openRequest().orElse(null);
        RequestKind kind = open == null ? RequestKind.RETURN : open.kind();
        Actor by = now.getEpochSecond() / 60 % 2 == 0 ? OFFICER : HEAD;
        Ruling ruling = new Ruling(now.getEpochSecond() / 60 % 5 != 0, by, now);
        List<IssueEvent> told =
                issue.grants().decide(kind, ruling, LIMIT).stream().toList();
        if (kind == RequestKind.EXTENSION && !told.isEmpty() && open.approvalsNeeded() == 2)
            assertThat(open.endorsedBy()).isNotNull().isNotEqualTo(by.id());
        return told;
    }

    private static void mustBeWhole(IssueFacts now, IssueFacts before) {
        assertThat(now.round()).isGreaterThanOrEqualTo(before.round());
        if (now.status().isWithUnit()) {
            assertThat(now.unit()).isNotNull();
            assertThat(now.clock().deadline()).isPresent();
        }
        if (now.fieldCheck().filter(FieldCheckView::isOpen).isPresent())
            assertThat(now.status()).isEqualTo(IssueStatus.REPORTED);
        if (now.openRequest().isPresent()) assertThat(now.status().isWithUnit()).isTrue();
        assertThat(now.holding().suspendedUntil() != null).isEqualTo(now.status() == IssueStatus.SUSPENDED);
        if (now.status() == IssueStatus.VOID)
            assertThat(now.milestones().wasClosed()).isFalse();
        if (now.status() == IssueStatus.CLOSED) assertThat(now.rectifiedUnit()).isEqualTo(now.unit());
    }

    /** That it was late is never taken back, and what is late is late by the clock that the unit had. */
    private static void mustKnowItsDanger(IssueFacts now, List<IssueEvent> told, Instant at) {
        boolean late = told.stream().anyMatch(IssueContainmentOverdue.class::isInstance);
        now.clock().containment().viewAt(at).ifPresent(danger -> {
            assertThat(danger.wasOverdue()).isEqualTo(late);
            assertThat(danger.dueAt()).isBefore(now.clock().dueAt());
        });
    }

    private static void dangerIsToldOnceAClock(List<IssueEvent> told) {
        String clock = "";
        boolean contained = false;
        boolean late = false;
        for (IssueEvent event : told) {
            if (event instanceof IssueHandedOver given && !clock.equals(given.round() + given.unit())) {
                clock = given.round() + given.unit();
                contained = late = false;
            } else if (event instanceof IssueContainmentOverdue overdue) {
                assertThat(late || contained).isFalse();
                assertThat(overdue.overdueAt()).isAfterOrEqualTo(overdue.dueAt());
                late = true;
            } else if (event instanceof IssueContained) {
                assertThat(contained).isFalse();
                contained = true;
            }
        }
    }

    private static void overdueIsToldOnceADeadline(List<IssueEvent> told) {
        List<String> clocks = told.stream()
                .map(event -> event instanceof IssueOverdue overdue
                        ? Optional.of(overdue.round() + overdue.unit() + overdue.dueAt())
                        : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
        assertThat(clocks).doesNotHaveDuplicates();
    }

    private static void aFieldCheckIsMissedAndAnsweredOnce(List<IssueEvent> told) {
        assertThat(told.stream()
                        .flatMap(event -> event instanceof IssueFieldCheckMissed missed
                                ? Stream.of(missed.checkId())
                                : Stream.empty()))
                .doesNotHaveDuplicates();
        assertThat(told.stream()
                        .flatMap(event -> event instanceof IssueFieldCheckAnswered answered
                                ? Stream.of(answered.checkId())
                                : Stream.empty()))
                .doesNotHaveDuplicates();
    }

    private static void warningsAreToldOnceADeadline(List<IssueEvent> told) {
        List<String> warnings = told.stream()
                .flatMap(event -> event instanceof IssueWarned warned
                        ? Stream.of(warned.round() + warned.unit() + warned.percent() + warned.dueAt())
                        : Stream.empty())
                .toList();
        assertThat(warnings).doesNotHaveDuplicates();
    }
}
