package cn.yanxing.issue.fieldcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.IssueEvent.FieldCheckFinding;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.problem.IllegalTransition;
import cn.yanxing.kit.problem.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody is sent to look, has half an hour, and answers once. */
class FieldChecksTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DUE = NINE.plus(Duration.ofMinutes(30));
    private static final List<UUID> PHOTOS = List.of(new UUID(1, 1));
    private static final FieldCheckAnswer SEEN = new FieldCheckAnswer(FieldCheckFinding.CONFIRMED, null, null, PHOTOS);
    private static final Actor LI_NA = new Actor("li.na", "team-1", Set.of(Roles.INSPECTOR));
    private static final Actor LUO_CHA = new Actor("luo.cha", "team-2", Set.of(Roles.INSPECTOR));

    @Test
    void an_answer_ends_the_check() {
        FieldChecks checks = sent(null);

        FieldCheckView answered = checks.answer(SEEN, LI_NA, minutes(20));

        assertThat(answered.status()).isEqualTo(FieldCheckStatus.ANSWERED);
        assertThat(answered.answeredBy()).isEqualTo("li.na");
        assertThat(answered.seenAt()).isEqualTo(minutes(20));
        assertThatThrownBy(() -> checks.answer(SEEN, LUO_CHA, minutes(21)))
                .isInstanceOf(FieldCheckRefused.class)
                .hasMessageContaining("field-check-none");
    }

    @Test
    void who_was_named_answers_and_nobody_else() {
        FieldChecks checks = sent("li.na");

        assertThatThrownBy(() -> checks.answer(SEEN, LUO_CHA, minutes(5)))
                .isInstanceOf(FieldCheckRefused.class)
                .hasMessageContaining("field-check-of-another");
        assertThat(checks.answer(SEEN, LI_NA, minutes(6)).status()).isEqualTo(FieldCheckStatus.ANSWERED);
    }

    @Test
    void something_else_needs_words() {
        FieldCheckAnswer silent = new FieldCheckAnswer(FieldCheckFinding.OTHER, " ", null, PHOTOS);

        assertThatThrownBy(() -> sent(null).answer(silent, LI_NA, minutes(5)))
                .isInstanceOf(FieldCheckRefused.class)
                .hasMessageContaining("field-check-note-missing");
    }

    @Test
    void what_counts_is_when_the_inspector_was_there_and_not_when_the_phone_found_a_network() {
        assertThat(seenAt(minutes(25), minutes(90))).isEqualTo(minutes(25));
    }

    @Test
    void a_phone_with_a_wrong_clock_was_there_between_its_errand_and_its_word() {
        assertThat(seenAt(minutes(500), minutes(20))).isEqualTo(minutes(20));
        assertThat(seenAt(minutes(-500), minutes(20))).isEqualTo(NINE);
    }

    @Test
    void the_desk_waits_until_the_very_moment_it_is_due_and_no_longer() {
        FieldChecks checks = sent(null);

        assertThatThrownBy(() -> checks.conclude(DUE.minusNanos(1_000)))
                .isInstanceOf(FieldCheckRefused.class)
                .hasMessageContaining("field-check-on-the-way");
        checks.conclude(DUE);

        assertThat(checks.last().orElseThrow().status()).isEqualTo(FieldCheckStatus.LAPSED);
    }

    @Test
    void the_desk_decides_at_once_when_nobody_is_on_the_way() {
        FieldChecks none = new FieldChecks();
        none.conclude(NINE);
        FieldChecks withdrawn = sent(null);
        assertThat(withdrawn.withdraw(minutes(1)).status()).isEqualTo(FieldCheckStatus.WITHDRAWN);
        withdrawn.conclude(minutes(2));

        assertThat(none.last()).isEmpty();
        assertThat(withdrawn.last().orElseThrow().status()).isEqualTo(FieldCheckStatus.WITHDRAWN);
    }

    @Test
    void that_nobody_came_in_time_is_found_once() {
        FieldChecks checks = sent(null);

        assertThat(checks.miss(DUE.minusNanos(1_000))).isEmpty();
        assertThat(checks.miss(DUE)).isPresent();
        assertThat(checks.miss(minutes(40))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_has_ended_stays_so(FieldCheckStatus status) {
        if (status == FieldCheckStatus.ASKED) {
            assertThat(status.next()).isEqualTo(EnumSet.complementOf(EnumSet.of(FieldCheckStatus.ASKED)));
            return;
        }
        for (FieldCheckStatus target : FieldCheckStatus.values())
            assertThatThrownBy(() -> status.to(target)).isInstanceOf(IllegalTransition.class);
    }

    /** Whatever people try in whatever order: one is open at most, each is missed and ended at most once. */
    @Property(tries = 2_000)
    void whatever_people_try_one_check_is_open_and_each_ends_once(@ForAll("deeds") List<Deed> deeds) {
        FieldChecks checks = new FieldChecks();
        Instant now = NINE;
        int sent = 0;
        int ended = 0;
        int missed = 0;
        for (Deed deed : deeds) {
            now = now.plus(Duration.ofMinutes(deed.minutesLater()));
            boolean wasOpen = checks.last().filter(FieldCheckView::isOpen).isPresent();
            boolean wasAwaited = checks.last().orElse(NOBODY).isAwaitedAt(now);
            try {
                switch (deed.what()) {
                    case 0 ->
                        sent += checks.send(errand(now, sent), new SendOut(null, "请核实"))
                                        .isOpen()
                                ? 1
                                : 0;
                    case 1 -> ended += checks.answer(SEEN, LI_NA, now).isOpen() ? 0 : 1;
                    case 2 -> ended += checks.withdraw(now).isOpen() ? 0 : 1;
                    case 3 -> missed += checks.miss(now).isPresent() ? 1 : 0;
                    default -> {
                        checks.conclude(now);
                        assertThat(wasAwaited).isFalse();
                        ended += wasOpen ? 1 : 0;
                    }
                }
            } catch (IllegalTransition | Refused refused) {
                assertThat(checks.last().filter(FieldCheckView::isOpen).isPresent())
                        .isEqualTo(wasOpen);
            }
            boolean isOpen = checks.last().filter(FieldCheckView::isOpen).isPresent();
            assertThat(sent - ended).isEqualTo(isOpen ? 1 : 0);
            assertThat(missed).isLessThanOrEqualTo(sent);
        }
    }

    /** What somebody does, so many minutes after what was done before. */
    record Deed(int what, int minutesLater) {}

    private static final FieldCheckView NOBODY = new FieldCheckView(
            new UUID(0, 0), FieldCheckStatus.WITHDRAWN, null, "", "", NINE, NINE, null, null, null, null, NINE);

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 40))
                .as(Deed::new)
                .list()
                .ofMaxSize(30);
    }

    private static Instant seenAt(Instant told, Instant now) {
        FieldCheckAnswer answer = new FieldCheckAnswer(FieldCheckFinding.NOT_FOUND, null, told, PHOTOS);
        return sent(null).answer(answer, LI_NA, now).seenAt();
    }

    private static FieldChecks sent(String inspector) {
        FieldChecks checks = new FieldChecks();
        assertThat(checks.send(errand(NINE, 1), new SendOut(inspector, "请到现场核实"))
                        .isOpen())
                .isTrue();
        return checks;
    }

    private static Errand errand(Instant at, int which) {
        return new Errand(new UUID(2, which), "dispatcher", at, at.plus(Duration.ofMinutes(30)));
    }

    private static Instant minutes(int later) {
        return NINE.plus(Duration.ofMinutes(later));
    }
}
