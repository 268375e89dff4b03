package cn.yanxing.acceptance.faults.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.faults.FaultPoint;
import cn.yanxing.faults.Poison;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    @Test
    void the_same_seed_gives_the_same_plan_and_another_one_another() {
        assertThat(Plan.of(7, 300)).isEqualTo(Plan.of(7, 300)).isNotEqualTo(Plan.of(8, 300));
    }

    @ParameterizedTest
    @EnumSource
    void even_the_shortest_plan_has_every_kind(Kind kind) {
        assertThat(Plan.of(7, 1)).anyMatch(mishap -> mishap.kind() == kind);
    }

    @Test
    void even_the_shortest_plan_has_every_poison() {
        assertThat(Plan.of(7, 1).stream().map(Mishap::poison).filter(Objects::nonNull))
                .containsExactlyInAnyOrder(Poison.values());
    }

    @ParameterizedTest
    @EnumSource
    void the_long_plan_has_more_of_every_fault_point_than_a_run_must_hit(FaultPoint point) {
        long times = Plan.of(7, 300).stream()
                .filter(mishap -> mishap.point() == point)
                .count();

        assertThat(times).isGreaterThan(20);
    }

    @Test
    void the_long_plan_kills_as_often_as_was_asked_for() {
        List<Mishap> plan = Plan.of(7, 300);

        assertThat(plan.stream().mapToInt(Mishap::kills).sum()).isBetween(300, 301);
    }
}
