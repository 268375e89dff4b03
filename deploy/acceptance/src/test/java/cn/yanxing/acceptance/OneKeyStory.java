package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.local.LocalSuite;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody presses fifty times in one moment, at two replicas: it was once. */
@Order(22)
class OneKeyStory extends Desk {

    private static final int TIMES = 50;
    private static final LocalSuite SUITE = RunningSuite.get().suite();

    @BeforeAll
    static void two_of_each() {
        SUITE.services().scale(2);
    }

    @AfterAll
    static void one_of_each_again() {
        SUITE.services().scale(1);
    }

    @Test
    void an_issue_is_reported_once() {
        isCreatedOnce(resident, "/api/v1/issue/issues", garbage(), "description", count("issue", "issue"));
    }

    @Test
    void an_order_is_registered_once() {
        Map<String, Object> call = call("urban-road", "路灯不亮");

        isCreatedOnce(agent, "/api/v1/hotline/orders", call, "title", count("hotline", "orders"));
    }

    @Test
    void volunteers_are_asked_for_once() {
        Map<String, Object> help = new HashMap<>(Map.of(
                "kind",
                "PRACTICAL_HELP",
                "people",
                1,
                "instruction",
                "帮老人取药",
                "longitude",
                110.011,
                "latitude",
                25.009,
                "neededBy",
                Instant.now().plusSeconds(3600).toString()));

        isCreatedOnce(resident, "/api/v1/volunteer/errands", help, "instruction", count("volunteer", "errand"));
    }

    @Test
    void a_step_is_taken_once() {
        Case issue = reports(resident, garbage());
        String seen = issue.seenBy(dispatcher).etag();
        String key = key();
        Map<String, Object> filing = Map.of("condition", "exposed-garbage-1");
        String filed = issue.path() + "/filing";

        List<Answer> answers = AtOnce.all(TIMES, i -> dispatcher.post(filed, filing, key, seen));

        theFirstAnswerOrInProgress(answers);
        Answer otherwise = dispatcher.post(filed, Map.of("condition", "exposed-garbage-2"), key, seen);
        assertThat(otherwise.status()).isEqualTo(422);
        assertThat(otherwise.problem()).isEqualTo("key-reused");
        assertThat(issue.historySeenBy(dispatcher)).containsOnlyOnce("filing");
        assertThat(Inside.of(suite, "issue").told("issue.filed.v1", issue)).hasSize(1);
    }

    @Test
    void a_message_of_the_city_is_taken_once() {
        Map<String, Object> message = cityMessage("urban-road", "路面塌陷", Duration.ZERO);
        CityPlatform city = suite.city();
        long before = count("hotline", "orders").get();

        List<Answer> answers = AtOnce.all(TIMES, i -> city.sends(message));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(count("hotline", "orders").get()).isEqualTo(before + 1);
        Map<String, Object> another = new HashMap<>(message);
        another.put("actionSeq", 2);
        assertThat(city.sends(another).problem()).isEqualTo("message-reused");
    }

    private void isCreatedOnce(Person person, String path, Map<String, Object> body, String text, Supplier<Long> rows) {
        long before = rows.get();
        String key = key();

        List<Answer> answers = AtOnce.all(TIMES, i -> person.post(path, body, key, null));

        String first = theFirstAnswerOrInProgress(answers);
        assertThat(rows.get()).isEqualTo(before + 1);
        assertThat(person.post(path, body, key, null).text()).isEqualTo(first);
        Map<String, Object> another = new HashMap<>(body);
        another.put(text, "别的事情");
        Answer otherwise = person.post(path, another, key, null);
        assertThat(otherwise.status()).isEqualTo(422);
        assertThat(otherwise.problem()).isEqualTo("key-reused");
        assertThat(rows.get()).isEqualTo(before + 1);
    }

    private static String theFirstAnswerOrInProgress(List<Answer> answers) {
        List<String> good = answers.stream()
                .filter(answer -> answer.status() < 300)
                .map(Answer::text)
                .distinct()
                .toList();
        assertThat(good).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() >= 300).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("in-progress");
            assertThat(answer.retryAfter()).isNotNull();
        });
        return good.get(0);
    }

    private Supplier<Long> count(String service, String table) {
        return () -> Inside.of(suite, service)
                .numbers("select count(*) from " + table)
                .get(0);
    }
}
