package cn.yanxing.issue.view;

import static cn.yanxing.issue.Desk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class SavedViewApiTest {

    @Test
    void a_view_is_kept_found_changed_and_removed() {
        save("wang", "道路超期", "unit=dept-roads&overdue=true")
                .statusCode(200)
                .body("query", equalTo("unit=dept-roads&overdue=true"));
        save("wang", "道路超期", "unit=dept-roads&soon=true").statusCode(200);

        views("wang").body("name", equalTo(List.of("道路超期"))).body("query", hasItem("unit=dept-roads&soon=true"));

        remove("wang", "道路超期").statusCode(204);
        remove("wang", "道路超期").statusCode(204);
        views("wang").body("", hasSize(0));
    }

    @Test
    void the_same_again_changes_nothing() {
        String first = save("qian", "全部", "").statusCode(200).extract().asString();

        assertThat(save("qian", "全部", "").extract().asString()).isEqualTo(first);
    }

    @Test
    void nobody_sees_or_touches_what_another_keeps() {
        save("li", "我的", "mine=true").statusCode(200);

        views("zhao").body("name", not(hasItem("我的")));
        remove("zhao", "我的").statusCode(204);
        views("li").body("name", hasItem("我的"));
    }

    @Test
    void the_twenty_first_is_refused_and_one_that_is_there_can_still_change() {
        for (int i = 1; i <= 20; i++) save("sun", "视图" + i, "").statusCode(200);

        save("sun", "视图21", "").statusCode(422).body("type", equalTo("/problems/views-too-many"));
        save("sun", "视图20", "overdue=true").statusCode(200);
        views("sun").body("", hasSize(20));
    }

    @Test
    void thirty_at_once_leave_twenty() {
        var answers = IntStream.range(0, 30)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> save("zhou", "同时" + i, "").extract().statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 200))
                .hasSize(20);
        views("zhou").body("", hasSize(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按期率<80%", "Überfällig & mehr", "问?题#号", "a.b", "++", "😀"})
    void odd_letters_make_a_name_all_the_same(String name) {
        save("wu", name, "text=%E5%9D%91").statusCode(200).body("name", equalTo(name));

        views("wu").body("name", hasItem(name));
        remove("wu", name).statusCode(204);
        views("wu").body("name", not(hasItem(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "a;b", " a", "a ", "四十一个字四十一个字四十一个字四十一个字四十一个字四十一个字四十一个字四十一个字四"})
    void what_would_not_stay_one_part_of_an_address_is_no_name(String name) {
        int status = save("zheng", name, "").extract().statusCode();

        assertThat(status).isIn(400, 404, 405);
        views("zheng").body("", hasSize(0));
    }

    @Test
    void a_view_without_a_query_is_refused() {
        somebody("feng").body(Map.of()).put("/views/{name}", "空").then().statusCode(400);
        save("feng", "长", "x".repeat(2001)).statusCode(400).body("errors.field", hasItem("query"));
    }

    private static RequestSpecification somebody(String name) {
        return as(name, "centre", Roles.DISPATCHER);
    }

    private static ValidatableResponse save(String who, String name, String query) {
        return somebody(who)
                .body(Map.of("query", query))
                .put("/views/{name}", name)
                .then();
    }

    private static ValidatableResponse remove(String who, String name) {
        return somebody(who).delete("/views/{name}", name).then();
    }

    private static ValidatableResponse views(String who) {
        return somebody(who).get("/views").then().statusCode(200);
    }
}
