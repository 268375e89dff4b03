package cn.yanxing.issue.photo;

import static cn.yanxing.issue.Desk.act;
import static cn.yanxing.issue.Desk.dispatcher;
import static cn.yanxing.issue.Desk.handler;
import static cn.yanxing.issue.Desk.reported;
import static cn.yanxing.issue.Desk.resident;
import static cn.yanxing.issue.Desk.roadDamage;
import static cn.yanxing.issue.Desk.signed;
import static cn.yanxing.issue.photo.Scenes.jpeg;
import static cn.yanxing.issue.photo.Scenes.scene;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import cn.yanxing.issue.Desk;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One photo for two problems: the desk is told. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class PhotoTwinApiTest {

    @Inject
    TestRegister register;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void the_same_photo_scaled_and_encoded_anew_is_flagged_on_both_issues() {
        String first = showing(jpeg(scene(901, 1600, 1200), 0.95f));
        String second = showing(jpeg(scene(901, 1024, 768), 0.6f));

        twins(second)
                .body("otherIssue", contains(first))
                .body("bitsApart", everyItem(lessThanOrEqualTo(Print.BITS_APART_MAX)))
                .body("sameFile", contains(false));
        twins(first).body("otherIssue", contains(second));
    }

    @Test
    void the_same_file_is_flagged_even_when_it_shows_nothing_but_a_wall() {
        byte[] wall = jpeg(Scenes.wall(640, 480, new Color(90, 120, 150)), 0.8f);
        String first = showing(wall);
        String second = showing(wall);
        showing(jpeg(Scenes.wall(640, 480, new Color(150, 120, 90)), 0.8f));

        twins(second).body("otherIssue", contains(first)).body("sameFile", contains(true));
    }

    @Test
    void a_proof_of_one_issue_that_proved_another_before_is_flagged() {
        byte[] proof = jpeg(scene(902, 800, 600), 0.9f);
        String before = rectifiedWith(proof);
        String now = rectifiedWith(proof);

        twins(now).body("otherIssue", hasItem(before));
    }

    @Test
    void different_photos_are_not_flagged() {
        showing(jpeg(scene(903, 800, 600), 0.9f));

        twins(showing(jpeg(scene(904, 800, 600), 0.9f))).body("$", empty());
        twins(reported(roadDamage())).body("$", empty());
    }

    @Test
    void who_reported_is_not_told_and_an_issue_that_does_not_exist_is_not_found() {
        resident()
                .get("/issues/" + reported(roadDamage()) + "/photo-twins")
                .then()
                .statusCode(403);
        dispatcher()
                .get("/issues/01890000-0000-7000-8000-00000000ffff/photo-twins")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse twins(String id) {
        return dispatcher().get("/issues/" + id + "/photo-twins").then().statusCode(200);
    }

    private static String showing(byte[] photo) {
        Map<String, Object> report = new HashMap<>(roadDamage());
        report.put("photos", List.of(Desk.photo("team-1", photo)));
        return reported(report);
    }

    private static String rectifiedWith(byte[] photo) {
        String id = signed("dept-roads");
        Map<String, Object> proof = Map.of("text", "已修补", "photos", List.of(Desk.photo("dept-roads", photo)));
        act(handler("dept-roads"), id, "rectification", proof).statusCode(200);
        return id;
    }
}
