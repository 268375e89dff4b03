package cn.yanxing.volunteer;

import static io.restassured.RestAssured.given;

import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** The service's door as one person sees it. */
public final class Door {

    public static final String ROOT = "/api/v1/volunteer";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final String token;
    public final String login;

    private Door(String login, String unit, String... roles) {
        this.login = login;
        this.token = Tokens.of(login, unit, roles);
    }

    public static Door of(String login, String... roles) {
        return new Door(login, null, roles);
    }

    public static Door ofUnit(String login, String unit, String... roles) {
        return new Door(login, unit, roles);
    }

    /** Somebody new with the role volunteer who has registered for the team. */
    public static Door aVolunteerOf(String team) {
        return registered(team, "volunteer");
    }

    public static Door aLeaderOf(String team) {
        Door leader = registered(team, "volunteer", "team-leader");
        return leader;
    }

    private static Door registered(String team, String... roles) {
        int number = PEOPLE.incrementAndGet();
        Door somebody = of("somebody-" + number, roles);
        somebody.post("/volunteers", person(identity(number), team, somebody.login))
                .statusCode(201);
        return somebody;
    }

    public static Map<String, Object> person(String identity, String team, String login) {
        Map<String, Object> person = new HashMap<>(
                Map.of("name", "张小敏", "phone", "138 0000 0000", "identityNumber", identity, "team", team));
        person.put("login", login);
        return person;
    }

    /** The n-th valid identity number of a place and day that never were. */
    public static String identity(int n) {
        String body = "990000" + "19900101" + "%03d".formatted(n);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    public String ask(int people, String neededBy) {
        return post("/errands", anAsk(people, neededBy))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> anAsk(int people, String neededBy) {
        return Map.of(
                "kind",
                "PRACTICAL_HELP",
                "people",
                people,
                "instruction",
                "帮老人搬物资",
                "longitude",
                TestRegister.LONGITUDE,
                "latitude",
                TestRegister.LATITUDE,
                "neededBy",
                neededBy);
    }

    public String photo() {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "after.jpg", jpeg(), "image/jpeg")
                .post(ROOT + "/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse complete(String errand) {
        Map<String, Object> report = Map.of("text", "已搬上三楼", "photos", List.of(photo()));
        return act(errand, "completion", report);
    }

    /** Does what the button does: with the version that was just seen. */
    public ValidatableResponse act(String errand, String act, Object body) {
        Response seen = request().get(ROOT + "/errands/" + errand);
        return request()
                .header("If-Match", String.valueOf(seen.header("ETag")))
                .body(body)
                .post(ROOT + "/errands/" + errand + "/" + act)
                .then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request().body(body).post(ROOT + path).then();
    }

    public ValidatableResponse get(String path) {
        return request().get(ROOT + path).then();
    }

    public JsonPath errand(String id) {
        return get("/errands/" + id).statusCode(200).extract().jsonPath();
    }

    public RequestSpecification request() {
        return request(UUID.randomUUID());
    }

    public RequestSpecification request(UUID key) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(PEOPLE.get() % 40, 3, Color.GREEN.getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
