package cn.yanxing.issue.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order of the questions, and what cannot be left out. */
class DraftTest {

    private static final Where MARKET = new Where("990001001000", "市场北门", null, null);

    @Test
    void every_question_is_asked_once_on_the_way_and_once_on_the_way_back() {
        List<Step> way = new ArrayList<>(List.of(Step.WHAT));
        while (way.get(way.size() - 1) != Step.CHECK)
            way.add(way.get(way.size() - 1).next());

        assertThat(way).containsExactly(Step.values());
        for (int i = 1; i < way.size(); i++) assertThat(way.get(i).previous()).isEqualTo(way.get(i - 1));
        assertThat(Step.WHAT.previous()).isEqualTo(Step.WHAT);
    }

    @Test
    void photos_and_contact_may_be_left_out_and_nothing_else() {
        Draft draft = Draft.begun("key");
        assertThat(draft.missing()).contains(Step.WHAT);
        assertThat(draft.about("litter").missing()).contains(Step.DESCRIPTION);
        assertThat(draft.about("litter").saying("一堆垃圾").missing()).contains(Step.PLACE);
        assertThat(draft.about("litter").saying("一堆垃圾").at(MARKET).missing()).isEmpty();
    }

    @Test
    void there_is_room_for_three_photos() {
        Draft draft = Draft.begun("key");
        for (int i = 0; i < 3; i++) {
            assertThat(draft.takesPhotos()).isTrue();
            draft = draft.showing(new UUID(0, i));
        }
        assertThat(draft.takesPhotos()).isFalse();
    }
}
