package cn.yanxing.benchmark.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A kind of question that people ask, as several addresses: no two readers look at the same. */
record Question(String name, List<String> addresses) {

    private static final String ISSUES = "/api/v1/issue/issues";

    /** The newest, what is open, one street, one unit, what is late. */
    static Question lists() {
        return new Question(
                "list",
                List.of(
                        ISSUES,
                        ISSUES + "?status=open",
                        ISSUES + "?street=430405007000",
                        ISSUES + "?unit=430405012000&status=CLOSED",
                        ISSUES + "?catalogueItem=manhole-cover&limit=20",
                        ISSUES + "?overdue=true"));
    }

    /** Common and rare words of one, two and more characters, and two words together. */
    static Question searches() {
        return new Question(
                "search", List.of(text("井盖"), text("灯"), text("酃湖公园"), text("消防通道 苗圃路"), text("流浪犬"), text("后巷污水外溢")));
    }

    /** What is open in the whole district, and everything open in a neighbourhood. */
    static Question maps() {
        return new Question(
                "map",
                List.of(
                        ISSUES + "/map?status=HANDED_OVER,SIGNED&box=112.62,26.88,112.64,26.90",
                        ISSUES + "/map?status=open&box=112.60,26.90,112.62,26.92",
                        ISSUES + "/map?box=112.645,26.885,112.65,26.89",
                        ISSUES + "/map?status=REPORTED"));
    }

    static Question page(String name, String after) {
        return new Question(name, List.of(ISSUES + after));
    }

    private static String text(String words) {
        return ISSUES + "?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
