package cn.yanxing.issue;

import static io.restassured.RestAssured.given;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People at the doors of the service: who they are, and how they do what they do. */
public final class Desk {
    public static final String ROOT = "/api/v1/issue";

    private Desk() {}

    public static RequestSpecification resident() {
        return as("zhang.san", null, Roles.RESIDENT);
    }

    public static RequestSpecification dispatcher() {
        return as("dispatcher", "centre", Roles.DISPATCHER);
    }

    public static RequestSpecification duty() {
        return as("duty", "centre", Roles.DUTY_OFFICER);
    }

    public static RequestSpecification head() {
        return as("head", "centre", Roles.CENTRE_HEAD);
    }

    public static RequestSpecification supervisor() {
        return as("watcher", "centre", Roles.SUPERVISOR);
    }

    public static RequestSpecification handler(String unit) {
        return as("handler-of-" + unit, unit, Roles.UNIT_HANDLER);
    }

    public static RequestSpecification inspector() {
        return as("li.na", "team-1", Roles.INSPECTOR);
    }

    public static RequestSpecification admin() {
        return as("admin", null, Roles.ADMINISTRATOR);
    }

    public static RequestSpecification as(String name, String unit, String... roles) {
        return given().basePath(ROOT)
                .auth()
                .oauth2(Tokens.of(name, unit, roles))
                .contentType("application/json");
    }

    public static Map<String, Object> roadDamage() {
        return Map.of(
                "catalogueItem", "road-damage",
                "description", "市场门口路面有坑",
                "longitude", 112.61,
                "latitude", 26.89,
                "placeText", "农贸市场门口");
    }

    public static String reported(Map<String, Object> what) {
        return inspector()
                .header("Idempotency-Key", key())
                .body(what)
                .post("/issues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Does it on the version that is there now. */
    public static ValidatableResponse act(RequestSpecification who, String id, String act, Map<String, ?> body) {
        String tag =
                admin().get("/issues/" + id).then().statusCode(200).extract().header("ETag");
        return who.header("Idempotency-Key", key())
                .header("If-Match", tag)
                .body(body)
                .post("/issues/" + id + "/" + act)
                .then();
    }

    public static String filed() {
        return filed("small");
    }

    /** Under a condition of the road damage. */
    public static String filed(String condition) {
        String id = reported(roadDamage());
        act(dispatcher(), id, "filing", Map.of("condition", condition)).statusCode(200);
        return id;
    }

    public static String handedOver(String unit) {
        return handedOver(unit, "small");
    }

    public static String handedOver(String unit, String condition) {
        String id = filed(condition);
        act(dispatcher(), id, "hand-over", Map.of("unit", unit, "instruction", "请修补"))
                .statusCode(200);
        return id;
    }

    public static String signed(String unit) {
        return signed(unit, "small");
    }

    public static String signed(String unit, String condition) {
        String id = handedOver(unit, condition);
        act(handler(unit), id, "signature", Map.of()).statusCode(200);
        return id;
    }

    public static String suspended(String unit, Instant until) {
        String id = signed(unit);
        Map<String, String> rest = Map.of("reasonCode", "SEASON", "note", "开春施工", "until", until.toString());
        act(handler(unit), id, "suspension-request", rest).statusCode(200);
        act(duty(), id, "suspension-decision", Map.of("approved", true)).statusCode(200);
        return id;
    }

    public static String rectified(String unit) {
        String id = signed(unit);
        act(handler(unit), id, "rectification", Map.of("text", "已修补", "photos", List.of(photo(unit))))
                .statusCode(200);
        return id;
    }

    public static String photo(String unit) {
        return photo(unit, Png.RED);
    }

    /** What a file is, the service finds out by itself. */
    public static String photo(String unit, byte[] file) {
        return as("handler-of-" + unit, unit, Roles.UNIT_HANDLER)
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key())
                .multiPart("file", "after.png", file, "image/png")
                .post("/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }
}
