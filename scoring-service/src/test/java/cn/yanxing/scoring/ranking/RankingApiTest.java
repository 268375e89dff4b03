package cn.yanxing.scoring.ranking;

import static cn.yanxing.scoring.IssueStory.anIssueWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import cn.yanxing.scoring.ScoringTest;
import cn.yanxing.scoring.Story;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RankingApiTest extends ScoringTest {

    @Test
    void units_are_ranked_in_their_league_under_their_names() {
        hear(anIssueWith(Story.STREET_A).rectified().closed());

        var rankings = get(HANDLER_OF_A, "rankings?league=streets");

        assertThat(rankings.getList("league", String.class)).containsOnly("streets");
        assertThat(rankings.getList("name", String.class)).contains("甲街道", "乙街道");
        assertThat(rankings.getString("find { it.unit == 'street-a' }.rank")).isNotNull();
    }

    @Test
    void those_who_judge_are_not_judged() {
        assertThat(get(HEAD, "rankings").getList("unit", String.class)).doesNotContain("centre", "team-1");
    }

    @Test
    void a_unit_without_entries_is_listed_and_not_ranked() {
        var parks = get(HEAD, "rankings?league=departments").getMap("find { it.unit == 'dept-parks' }");

        assertThat(parks.get("rank")).isNull();
        assertThat(parks.get("entries")).isEqualTo(0);
    }

    @Test
    void the_scheme_is_published_with_its_reasons_in_the_readers_language() {
        as(HANDLER_OF_A)
                .header("Accept-Language", "en")
                .get("scheme")
                .then()
                .statusCode(200)
                .body("id", equalTo("district-governance-1"))
                .body("base", equalTo(100.0f))
                .body("rules.size()", greaterThan(7))
                .body("rules[0].name", equalTo("Rectified on time"))
                .body("rules[0].amount", equalTo(1.0f))
                .body("rules[0].reason", not(equalTo("")));
        assertThat(get(HEAD, "scheme").getList("rules.name", String.class)).containsAll(List.of("按期整改", "志愿服务时长"));
    }
}
