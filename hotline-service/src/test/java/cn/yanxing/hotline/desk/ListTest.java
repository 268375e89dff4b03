package cn.yanxing.hotline.desk;

import static cn.yanxing.hotline.Desk.dispatched;
import static cn.yanxing.hotline.Desk.dispatcher;
import static cn.yanxing.hotline.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;

import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ListTest {

    @Inject
    TestRegister register;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void everybody_sees_what_waits_for_them() {
        dispatched("DESK");

        handler("dept-roads").get("/todo").then().body("counts", hasKey("signature"));
        dispatcher().get("/todo").then().body("counts", hasKey("dispatch"));
        assertThat(handler("dept-roads").get("/orders?mine=true&limit=200").<List<String>>path("items.status"))
                .isNotEmpty()
                .isSubsetOf("DISPATCHED", "IN_PROGRESS");
    }

    @Test
    void pages_follow_each_other_without_gap_and_without_repetition() {
        for (int i = 0; i < 5; i++) dispatched("DESK");

        List<String> seen = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 3; page++) {
            JsonPath answer =
                    dispatcher().get("/orders?status=DISPATCHED&limit=2" + next).jsonPath();
            seen.addAll(answer.getList("items.id"));
            next = "&after=" + answer.getString("next");
        }

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
        assertThat(seen).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void the_text_finds_chinese_words() {
        dispatched("DESK");

        assertThat(dispatcher().get("/orders?text=大坑&status=DISPATCHED").<List<String>>path("items.id"))
                .isNotEmpty();
        assertThat(dispatcher().get("/orders?text=%25%25%25&limit=5").<List<String>>path("items.id"))
                .isEmpty();
    }
}
