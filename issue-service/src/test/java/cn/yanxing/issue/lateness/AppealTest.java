package cn.yanxing.issue.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.issue.request.RequestRefused;
import cn.yanxing.issue.request.RequestStatus;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.problem.IllegalTransition;
import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
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

/** An appeal is decided once, by somebody else, of another unit; and its window follows the end of the round. */
class AppealTest {

    private static final String ROADS = "dept-roads";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor HANDLER = new Actor("wang.wei", ROADS, Set.of(Roles.UNIT_HANDLER));
    private static final Actor OFFICER = new Actor("duty", "centre", Set.of(Roles.DUTY_OFFICER));
    private static final AppealDecision YES = new AppealDecision(true, "停电属实");
    private static final AppealDecision NO = new AppealDecision(false, "理由不成立");

    @Test
    void what_is_upheld_stays_upheld() {
        Appeal upheld = anAppeal().decide(YES, ROADS, OFFICER, NOW);

        assertThat(upheld.status()).isEqualTo(RequestStatus.APPROVED);
        assertThat(upheld.decidedBy()).isEqualTo("duty");
        assertThatThrownBy(() -> upheld.decide(NO, ROADS, OFFICER, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void nobody_decides_about_their_own_appeal() {
        Actor promoted = new Actor(HANDLER.id(), "centre", Set.of(Roles.DUTY_OFFICER));

        assertThatThrownBy(() -> anAppeal().decide(YES, ROADS, promoted, NOW)).isInstanceOf(RequestRefused.class);
    }

    @Test
    void nobody_of_the_unit_decides_about_its_appeal() {
        Actor colleague = new Actor("liu.yang", ROADS, Set.of(Roles.DUTY_OFFICER));

        assertThatThrownBy(() -> anAppeal().decide(YES, ROADS, colleague, NOW))
                .isInstanceOf(AppealRefused.class)
                .hasMessageContaining("appeal-decider-of-the-same-unit");
    }

    @Property(tries = 2_000)
    void however_often_people_try_one_decision_stands_and_it_is_nobody_s_own(@ForAll("tries") List<Try> tries) {
        Appeal appeal = anAppeal();
        int decided = 0;
        for (Try each : tries) {
            boolean shown = appeal.mayBeDecidedBy(each.by(), ROADS);
            Appeal before = appeal;
            try {
                appeal = appeal.decide(each.decision(), ROADS, each.by(), NOW);
                decided++;
                assertThat(shown).isTrue();
                assertThat(each.by().id()).isNotEqualTo(HANDLER.id());
                assertThat(each.by().unit()).isNotEqualTo(ROADS);
            } catch (IllegalTransition | Refused refused) {
                assertThat(shown).isFalse();
                assertThat(appeal).isEqualTo(before);
            }
        }
        assertThat(decided).isLessThanOrEqualTo(1);
        assertThat(appeal.isOpen()).isEqualTo(decided == 0);
    }

    @Test
    void the_days_for_an_appeal_count_from_the_end_of_the_round_and_before_it_from_the_lateness() {
        Instant late = NOW.plusSeconds(60);
        Instant ended = NOW.plusSeconds(3_600);

        assertThat(aLateness(null).appealFrom()).isEqualTo(late);
        assertThat(aLateness(ended).appealFrom()).isEqualTo(ended);
    }

    /** Somebody tries to decide. */
    record Try(Actor by, AppealDecision decision) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Actor> people = Combinators.combine(
                        Arbitraries.of("wang.wei", "liu.yang", "duty", "head"),
                        Arbitraries.of(ROADS, "dept-parks", "centre"))
                .as((id, unit) -> new Actor(id, unit, Set.of(Roles.DUTY_OFFICER)));
        return Combinators.combine(people, Arbitraries.of(YES, NO))
                .as(Try::new)
                .list()
                .ofMaxSize(8);
    }

    private static Appeal anAppeal() {
        return Appeal.of(new NewAppeal("FORCE_MAJEURE", "全区停电", List.of()), HANDLER, NOW);
    }

    private static Lateness aLateness(Instant endedAt) {
        UUID id = new UUID(1, 2);
        return new Lateness(id, id, "2026-000001", null, ROADS, 1, NOW, NOW.plusSeconds(60), endedAt);
    }
}
