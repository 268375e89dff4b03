package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.Desk.ROOT;
import static cn.yanxing.hotline.Desk.act;
import static cn.yanxing.hotline.Desk.attempt;
import static cn.yanxing.hotline.Desk.handler;
import static cn.yanxing.hotline.Desk.key;
import static cn.yanxing.hotline.Desk.signed;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class ReplyPhotoTest {

    @Inject
    TestRegister register;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_reply_shows_its_photos_by_links_that_open() throws IOException {
        String photo = uploaded();

        Response replied =
                act(handler("dept-roads"), signed(), "reply", Map.of("text", "已修复，见照片。", "photos", List.of(photo)));

        replied.then().body("photos.id", contains(photo)).body("photos.service", contains("hotline"));
        given().basePath("/")
                .urlEncodingEnabled(false)
                .get(replied.<String>path("photos[0].link"))
                .then()
                .statusCode(200);
        given().basePath("/")
                .urlEncodingEnabled(false)
                .get(replied.<String>path("photos[0].thumbnailLink"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_photo_that_nobody_uploaded_is_refused() {
        Map<String, Object> reply = Map.of("text", "见照片", "photos", List.of(UUID.randomUUID()));

        attempt(handler("dept-roads"), signed(), "reply", reply)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/photo-unknown"));
    }

    private static String uploaded() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", file);
        return given().basePath(ROOT)
                .auth()
                .oauth2(Tokens.of("handler.dept-roads", "dept-roads", Roles.UNIT_HANDLER))
                .header("Idempotency-Key", key())
                .multiPart("file", "road.jpg", file.toByteArray(), "image/jpeg")
                .post("/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
