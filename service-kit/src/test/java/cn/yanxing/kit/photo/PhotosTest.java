package cn.yanxing.kit.photo;

import static cn.yanxing.kit.photo.SomePhotos.picture;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class PhotosTest {

    @Inject
    Photos photos;

    @Inject
    MovableClock clock;

    @AfterEach
    void let_the_clock_go() {
        clock.letGo();
    }

    @Test
    void a_photo_is_shown_by_its_link_without_a_login() {
        Response added = upload(picture("jpg", 800, 600), "hole.jpg");

        added.then().statusCode(201).body("mediaType", equalTo("image/jpeg")).body("width", equalTo(800));
        Response shown =
                given().urlEncodingEnabled(false).get(added.path("link").toString());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.contentType()).isEqualTo("image/jpeg");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(image(shown.asByteArray()).getWidth()).isEqualTo(800);
    }

    @Test
    void a_thumbnail_is_small() {
        Response added = upload(picture("png", 1000, 500), "map.png");

        Response small = given().urlEncodingEnabled(false)
                .get(added.path("thumbnailLink").toString());
        assertThat(small.contentType()).isEqualTo("image/png");
        assertThat(image(small.asByteArray()).getWidth()).isEqualTo(360);
        assertThat(image(small.asByteArray()).getHeight()).isEqualTo(180);
    }

    @Test
    void place_and_camera_are_kept_as_evidence_and_not_shown() {
        Response added = upload(SomePhotos.withPlaceAndCamera(400, 200), "hole.jpg");

        PhotoEvidence kept = photos.evidence(UUID.fromString(added.path("id"))).orElseThrow();
        assertThat(kept.camera()).isEqualTo("Goose 7");
        assertThat(kept.latitude()).isCloseTo(26.89, within(1e-6));
        assertThat(kept.longitude()).isCloseTo(112.62, within(1e-6));
        assertThat(added.asString()).doesNotContain("26.89", "112.62", "Goose");
        for (String link : List.of("link", "thumbnailLink")) {
            byte[] shown = given().urlEncodingEnabled(false)
                    .get(added.path(link).toString())
                    .asByteArray();
            assertThat(PhotoEvidence.of(shown).isEmpty()).isTrue();
            assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Goose", "Exif");
        }
    }

    @Test
    void a_photo_taken_sideways_is_shown_upright() {
        Response added = upload(SomePhotos.withPlaceAndCamera(400, 200), "hole.jpg");

        byte[] shown = given().urlEncodingEnabled(false)
                .get(added.path("link").toString())
                .asByteArray();
        assertThat(image(shown).getHeight()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "%PDF-1.7 not a photo",
                "just text"
            })
    void what_only_calls_itself_a_photo_is_refused(String content) {
        upload(content.getBytes(StandardCharsets.UTF_8), "photo.jpg")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/photo-not-an-image"));
    }

    @Test
    void a_photo_of_a_kind_that_browsers_do_not_show_is_refused_by_the_kinds_name() {
        upload(SomePhotos.heic(), "IMG_0001.jpg")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/photo-not-an-image"))
                .body("facts.mediaType", equalTo("image/heic"));
    }

    @Test
    void a_photo_is_what_its_bytes_say_and_not_what_its_name_says() {
        Response added = upload(picture("png", 20, 20), "photo.jpg");

        added.then().statusCode(201).body("mediaType", equalTo("image/png"));
        given().urlEncodingEnabled(false)
                .get(added.path("link").toString())
                .then()
                .contentType("image/png");
    }

    @Test
    void a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() {
        upload(SomePhotos.bomb(), "bomb.png")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/photo-too-many-pixels"))
                .body("facts.pixels", equalTo(3_600_000_000L));
    }

    @Test
    void a_cut_off_picture_and_an_empty_request_are_refused() {
        byte[] whole = picture("png", 300, 300);
        upload(java.util.Arrays.copyOf(whole, 60), "cut.png")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/photo-unreadable"));
        given().auth()
                .oauth2(Tokens.of("li.na", null, "resident"))
                .header("Idempotency-Key", "empty")
                .multiPart("other", "x")
                .post("/api/v1/kit/photos")
                .then()
                .statusCode(400);
    }

    @Test
    void a_photo_of_twenty_megabytes_is_just_taken() {
        upload(SomePhotos.jpegOf(20 * 1024 * 1024), "large.jpg")
                .then()
                .statusCode(201)
                .body("bytes", equalTo(20 * 1024 * 1024))
                .body("width", equalTo(1200));
    }

    @Test
    void a_file_above_the_limit_is_refused() {
        byte[] large = java.util.Arrays.copyOf(picture("jpg", 10, 10), 20 * 1024 * 1024 + 1);

        upload(large, "large.jpg").then().statusCode(422).body("type", equalTo("/problems/photo-too-large"));
    }

    @Test
    void a_changed_or_old_link_opens_nothing() {
        String link = upload(picture("jpg", 20, 20), "hole.jpg").path("link");

        given().urlEncodingEnabled(false).get(link + "x").then().statusCode(403);
        given().urlEncodingEnabled(false)
                .get(link.replaceFirst("expires=\\d", "expires=9"))
                .then()
                .statusCode(403);
        given().get(link.substring(0, link.indexOf('?'))).then().statusCode(403);
        clock.advance(Duration.ofMinutes(21));
        given().urlEncodingEnabled(false).get(link).then().statusCode(403);
    }

    @Test
    void nobody_uploads_without_a_login() {
        given().header("Idempotency-Key", "k")
                .multiPart("file", "a.jpg", picture("jpg", 5, 5), "image/jpeg")
                .post("/api/v1/kit/photos")
                .then()
                .statusCode(401);
    }

    @Test
    void an_unknown_photo_is_refused_by_name() {
        UUID known = UUID.fromString(upload(picture("jpg", 20, 20), "hole.jpg").path("id"));
        UUID unknown = UUID.fromString("01890000-0000-7000-8000-000000000001");

        photos.mustExist(List.of(known));
        assertThatThrownBy(() -> photos.mustExist(List.of(known, unknown)))
                .isInstanceOf(PhotoRefused.class)
                .hasMessageContaining(unknown.toString());
    }

    @Test
    void the_same_upload_under_the_same_key_is_one_photo() {
        byte[] file = picture("jpg", 30, 30);
        String first = send("one-key", file).then().statusCode(201).extract().path("id");

        send("one-key", file).then().statusCode(201).body("id", equalTo(first));
        send("one-key", picture("jpg", 31, 30)).then().statusCode(422).body("type", equalTo("/problems/key-reused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nhalf",
                "--cut\r\nContent-Disposi",
                "--cut\r\nno colon in this line\r\n\r\nx\r\n--cut--\r\n"
            })
    void a_form_that_is_cut_short_or_whose_part_has_no_readable_head_is_the_callers_mistake(String form)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/kit/photos"))
                .header("Authorization", "Bearer " + Tokens.of("li.na", null, "resident"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static Response upload(byte[] file, String name) {
        return given().auth()
                .oauth2(Tokens.of("li.na", null, "resident"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", name, file, "image/jpeg")
                .post("/api/v1/kit/photos");
    }

    private static Response send(String key, byte[] file) {
        return given().auth()
                .oauth2(Tokens.of("li.na", null, "resident"))
                .header("Idempotency-Key", key)
                .multiPart("file", "hole.jpg", file, "image/jpeg")
                .post("/api/v1/kit/photos");
    }

    private static BufferedImage image(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
