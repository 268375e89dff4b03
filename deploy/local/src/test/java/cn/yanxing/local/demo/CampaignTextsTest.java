package cn.yanxing.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.local.district.DistrictFolder;
import cn.yanxing.local.district.RegisterDocument;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Zhuhui's demonstration sets going fits Zhuhui's own register and people: the play notes a refusal and goes on. */
class CampaignTextsTest {

    private static final DistrictFolder ZHUHUI = DistrictFolder.open(Path.of("districts/zhuhui"));
    private static final JsonNode TEXTS = ZHUHUI.demo().orElseThrow();

    private final Set<String> pointTypes = new HashSet<>();
    private final Set<String> conditions = new HashSet<>();
    private final Map<String, Set<String>> itemsByType = new HashMap<>();
    private final Cast cast = new Cast(ZHUHUI.people(), new Random(1));

    CampaignTextsTest() {
        RegisterDocument.entries(ZHUHUI).forEach(entry -> {
            if (entry instanceof Point point) pointTypes.add(point.type());
            if (entry instanceof CatalogueItem item)
                item.conditions().forEach(condition -> conditions.add(item.code() + "/" + condition.code()));
        });
        for (JsonNode checklist : TEXTS.path("checklists")) {
            Set<String> items =
                    itemsByType.computeIfAbsent(checklist.path("pointType").asText(), type -> new HashSet<>());
            checklist.path("items").forEach(item -> items.add(item.path("code").asText()));
        }
    }

    @Test
    void checklists_are_of_types_of_point_that_there_are_and_raise_what_is_in_the_catalogue() {
        assertThat(itemsByType).isNotEmpty();
        assertThat(pointTypes).containsAll(itemsByType.keySet());
        for (JsonNode checklist : TEXTS.path("checklists"))
            for (JsonNode item : checklist.path("items"))
                if (item.has("raises")) assertThat(conditions).contains(raised(item.path("raises")));
    }

    @Test
    void plans_send_a_team_that_somebody_is_in_along_points_that_have_a_checklist() {
        assertThat(TEXTS.path("plans")).isNotEmpty();
        for (JsonNode plan : TEXTS.path("plans")) {
            assertThat(cast.inspectorOf(plan.path("team").asText())).isPresent();
            assertThat(plan.path("from").asInt()).isNegative();
            for (JsonNode type : plan.path("pointTypes")) {
                assertThat(itemsByType).containsKey(type.asText());
                for (JsonNode visit : plan.path("visits"))
                    visit.forEach(seen -> assertThat(itemsByType.get(type.asText()))
                            .contains(seen.path("item").asText()));
            }
        }
    }

    @Test
    void what_is_shown_for_special_actions_is_shown_by_units_of_the_cast() {
        assertThat(TEXTS.path("specialActions")).isNotEmpty();
        for (JsonNode action : TEXTS.path("specialActions"))
            for (JsonNode item : action.path("items"))
                assertThat(cast.ofUnit(item.path("unit").asText())).isPresent();
    }

    private static String raised(JsonNode raises) {
        return raises.path("catalogueItem").asText() + "/"
                + raises.path("condition").asText();
    }
}
