package cn.yanxing.volunteer.errand;

import static cn.yanxing.volunteer.errand.ErrandFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandEvent;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.kit.problem.IllegalTransition;
import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A thousand seeded walks of random commands: whatever is tried, what must never break does not. */
class ErrandRandomWalkTest {

    private static final List<UUID> PEOPLE = List.of(LI_NA, WANG_QIANG, ZHAO_MIN);

    @Test
    void whatever_is_tried_an_errand_keeps_its_promises() {
        for (int seed = 0; seed < 1000; seed++) {
            walk(new Random(seed));
        }
    }

    private static void walk(Random random) {
        Errand errand = anErrandFor(1 + random.nextInt(3));
        List<ErrandEvent> told = new ArrayList<>();
        Instant now = MONDAY_NINE;
        for (int step = 0; step < 40; step++) {
            now = now.plusSeconds(random.nextInt(1200));
            ErrandStatus before = errand.state().status();
            try {
                told.addAll(tryOne(errand, random, now));
            } catch (Refused | IllegalTransition refused) {
                assertThat(errand.state().status()).isEqualTo(before);
            }
            promises(errand, told);
        }
    }

    private static List<? extends ErrandEvent> tryOne(Errand errand, Random random, Instant now) {
        UUID who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        return switch (random.nextInt(9)) {
            case 0, 1 -> List.of(errand.accept(new UUID(5, random.nextLong()), who, TEAM_RED, now));
            case 2, 3 -> {
                errand.checkIn(who, random.nextBoolean(), now);
                yield List.of();
            }
            case 4, 5 -> List.of(errand.checkOut(who, random.nextBoolean(), now));
            case 6 -> errand.complete(new Completion("done", List.of(PHOTO), who, null), now);
            case 7 -> errand.lapse(now).stream().toList();
            default -> random.nextInt(4) == 0 ? List.of(errand.cancel("WEATHER", now)) : List.of();
        };
    }

    private static void promises(Errand errand, List<ErrandEvent> told) {
        ErrandState state = errand.state();
        assertThat(state.taken())
                .isBetween(0, state.people())
                .isEqualTo(state.participations().size());
        assertThat(told.stream().filter(ErrandCompleted.class::isInstance).count())
                .isEqualTo(state.status() == ErrandStatus.COMPLETED ? 1 : 0);
        assertThat(told.stream().filter(ErrandLapsed.class::isInstance).count())
                .isEqualTo(state.status() == ErrandStatus.LAPSED || state.status() == ErrandStatus.CANCELLED ? 1 : 0);
        if (state.status() == ErrandStatus.COMPLETED) {
            assertThat(state.participations()).noneMatch(Participation::isThere);
            assertThat(errand.attendances()).isNotEmpty();
        }
        assertThat(state.endedAt() != null).isEqualTo(!state.status().isLive());
    }
}
