package cn.yanxing.issue.residents;

import static cn.yanxing.issue.Desk.ROOT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser and without a name: goes from page to page, carrying the hidden fields along. */
final class Visitor {

    private String page = "";

    static RequestSpecification browser() {
        return given().basePath(ROOT + "/p").redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    Response opens(String path) {
        return seen(browser().get(path));
    }

    Response answers(String step, String go, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("draft", hidden("draft"));
        form.put("go", go);
        return seen(browser()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post("/report/" + step));
    }

    Response shows(byte[] photo) {
        return shows(photo, "add");
    }

    Response shows(byte[] photo, String go) {
        return seen(browser()
                .contentType("multipart/form-data")
                .multiPart("draft", hidden("draft"))
                .multiPart("go", go)
                .multiPart("photo", "photo.png", photo, "image/png")
                .post("/report/PHOTOS"));
    }

    Response goesOnWithoutAPhoto() {
        return seen(browser()
                .contentType("multipart/form-data")
                .multiPart("draft", hidden("draft"))
                .multiPart("go", "next")
                .post("/report/PHOTOS"));
    }

    /** What the button on the last page does. */
    RequestSpecification send() {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(Map.of("draft", hidden("draft")));
    }

    /** To the page that shows everything before it is sent. */
    Visitor answersEverything(String description) {
        opens("/report");
        answers("WHAT", "next", Map.of("item", "litter"));
        answers("DESCRIPTION", "next", Map.of("description", description));
        answers("PLACE", "next", Map.of("community", "990002001000", "words", "菜场东门"));
        goesOnWithoutAPhoto();
        answers("CONTACT", "next", Map.of("name", "王芳", "phone", "138 0000 1234"));
        return this;
    }

    /** To where the answer leads. */
    Response follows(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String to = answer.header("Location").substring((ROOT + "/p").length());
        return seen(browser().urlEncodingEnabled(false).get(to));
    }

    String hidden(String name) {
        return between("name=\"" + name + "\" value=\"([^\"]*)\"");
    }

    String text(String id) {
        return between("id=\"" + id + "\">([^<]*)<");
    }

    String page() {
        return page;
    }

    private String between(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    private Response seen(Response answer) {
        page = answer.asString();
        return answer;
    }
}
