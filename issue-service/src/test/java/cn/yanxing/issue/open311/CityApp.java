package cn.yanxing.issue.open311;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A client at the door. Every answer it gets must be what our own schemas allow, and say of what kind and in which letters. */
final class CityApp {

    static final String KEY = "the-key-of-the-tests";
    static final String ROOT = "/api/v1/issue/open311";

    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT))
            .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset(StandardCharsets.UTF_8));

    private CityApp() {}

    /** A good report of a hole in the road, to be changed. */
    static Map<String, String> hole() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("api_key", KEY);
        form.put("service_code", "road-damage");
        form.put("lat", "26.89");
        form.put("long", "112.61");
        form.put("address_string", "农贸市场门口");
        form.put("description", "市场门口路面有坑");
        return form;
    }

    static Map<String, String> hole(String field, String value) {
        Map<String, String> form = hole();
        form.put(field, value);
        return form;
    }

    static Map<String, String> without(Map<String, String> form, String... fields) {
        for (String field : fields) form.remove(field);
        return form;
    }

    static Response get(String path) {
        return judged(asking().get(ROOT + path), path);
    }

    static Response post(String path, Map<String, String> form) {
        return post(path, encoded(form));
    }

    static Response post(String path, String body) {
        return judged(
                asking().contentType("application/x-www-form-urlencoded; charset=utf-8")
                        .body(body)
                        .post(ROOT + path),
                path);
    }

    /** The same form with files, each in a part of its own: {@code media}, {@code photo1}, as clients call them. */
    static Response post(String path, Map<String, String> form, Map<String, byte[]> files) {
        RequestSpecification asked = asking().contentType("multipart/form-data");
        form.forEach((field, value) -> asked.multiPart(new MultiPartSpecBuilder(value)
                .controlName(field)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build()));
        files.forEach((part, file) -> asked.multiPart(part, part + ".jpg", file, "image/jpeg"));
        return judged(asked.post(ROOT + path), path);
    }

    /** The number of a report that was taken. */
    static String reported(Map<String, String> form) {
        return post("/v2/requests.json", form).then().statusCode(200).extract().path("[0].service_request_id");
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Nothing of it is encoded again. */
    static RequestSpecification asking() {
        return given().config(UTF_8).basePath("/").urlEncodingEnabled(false);
    }

    private static Response judged(Response answer, String path) {
        boolean json = path.split("\\?", 2)[0].endsWith(".json");
        assertThat(answer.header("Content-Type"))
                .as(path)
                .isIn(
                        json ? "application/json; charset=utf-8" : "text/xml; charset=utf-8",
                        json ? "application/json;charset=utf-8" : "text/xml;charset=utf-8");
        if (json) OurSchemas.json(definition(path, answer), answer.asString());
        else OurSchemas.xml(answer.asString());
        return answer;
    }

    private static String definition(String path, Response answer) {
        if (answer.statusCode() >= 400) return "errors";
        String method = path.split("\\?", 2)[0].replaceFirst("^/(v2|v2-test)/", "");
        boolean receipt =
                !answer.asString().contains("\"status\"") && !answer.asString().equals("[]");
        if (method.startsWith("/discovery")) return "discovery";
        if (method.startsWith("services/")) return "service_definition";
        if (method.startsWith("services")) return "services";
        if (method.startsWith("tokens")) return "tokens";
        if (method.startsWith("servicerequestupdates")) return receipt ? "update_receipts" : "updates";
        return receipt ? "receipts" : "requests";
    }
}
