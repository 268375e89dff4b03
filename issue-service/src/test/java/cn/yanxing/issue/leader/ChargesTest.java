package cn.yanxing.issue.leader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.issue.place.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is in charge nearest to the problem answers for it. */
class ChargesTest {

    private static final Spot MARKET = new Spot(112.61, 26.89, "street-1", "community-1", "grid-1", "point-1", null);
    private static final Map<String, String> PARENTS = Map.of("street-1", "district", "circle", "circle");

    private static final Charge OF_POINT = new Charge("c1", "wu", "吴", "point-1", null, null, null, null);
    private static final Charge OF_GRID = new Charge("c2", "li", "李", null, "grid-1", null, null, null);
    private static final Charge OF_COMMUNITY = new Charge("c3", "he", "何", null, null, "community-1", null, null);
    private static final Charge OF_STREET = new Charge("c4", "ma", "马", null, null, "street-1", null, null);
    private static final Charge OF_UNIT = new Charge("c5", "qu", "曲", null, null, null, "dept-roads", null);
    private static final Charge OF_DISTRICT = new Charge("c6", "zhou", "周", null, null, "district", null, null);

    @Test
    void point_grid_community_street_unit_and_last_the_district() {
        List<Charge> live = new ArrayList<>(List.of(OF_DISTRICT, OF_UNIT, OF_STREET, OF_COMMUNITY, OF_GRID, OF_POINT));

        for (Charge expected : List.of(OF_POINT, OF_GRID, OF_COMMUNITY, OF_STREET, OF_UNIT, OF_DISTRICT)) {
            assertThat(nearest(live, MARKET)).containsExactly(expected);
            live.remove(expected);
        }
        assertThat(nearest(live, MARKET)).isEmpty();
    }

    @Test
    void two_who_share_a_charge_both_answer_for_it() {
        Charge another = new Charge("c7", "sun", "孙", "point-1", null, null, null, null);

        assertThat(nearest(List.of(OF_POINT, OF_GRID, another), MARKET)).containsExactly(OF_POINT, another);
    }

    @Test
    void a_place_outside_every_area_has_only_the_leader_of_its_unit() {
        Spot nowhere = new Spot(112.61, 26.89, null, null, null, null, null);

        assertThat(nearest(List.of(OF_DISTRICT, OF_UNIT), nowhere)).containsExactly(OF_UNIT);
    }

    @Test
    void areas_that_lead_round_in_a_circle_lead_to_nobody() {
        Spot round = new Spot(112.61, 26.89, "circle", null, null, null, null);

        assertThat(nearest(List.of(OF_DISTRICT), round)).isEmpty();
    }

    private static List<Charge> nearest(List<Charge> live, Spot spot) {
        return Charges.nearest(live, spot, "dept-roads", area -> area == null ? null : PARENTS.get(area));
    }
}
