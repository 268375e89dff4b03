package cn.yanxing.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is wrong gets a clear answer, and changes nothing. */
@Order(4)
class BadInputStory extends Desk {

    /** Under it one record is put on a topic that no service told; the conservation check is told of it. */
    static final String NONSENSE = UUID.randomUUID().toString();

    private static final String ISSUES = "/api/v1/issue/issues";

    @Test
    void an_unknown_unit() {
        Case issue = reports(resident, garbage());
        issue.does(dispatcher, "filing", Map.of("condition", "exposed-garbage-1"));

        Answer refused = issue.tries(dispatcher, "hand-over", Map.of("unit", "dept-of-nothing", "instruction", "请处置"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("unit-unknown");
        assertThat(refused.at("detail")).startsWith("expected").contains("dept-of-nothing");
        assertThat(issue.status(dispatcher)).isEqualTo("FILED");
    }

    @Test
    void an_unknown_catalogue_item_and_a_place_far_away() {
        assertThat(resident.post(ISSUES, problem("meteorite", 110.01, 25.01)).status())
                .isEqualTo(422);
        assertThat(resident.post(ISSUES, problem("exposed-garbage", 200, 25.01)).status())
                .isEqualTo(400);
    }

    @Test
    void a_step_that_the_life_cycle_does_not_know() {
        Case issue = reports(resident, garbage());

        Answer refused = issue.tries(dispatcher, "hand-over", Map.of("unit", SOUTH_LAKE, "instruction", "请处置"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("illegal-transition");
        assertThat(refused.at("from")).isEqualTo("REPORTED");
        assertThat(refused.list("allowed")).contains("FILED");
    }

    @Test
    void somebody_with_another_role() {
        Case issue = reports(resident, garbage());

        assertThat(issue.tries(resident, "filing", Map.of("condition", "exposed-garbage-1"))
                        .status())
                .isEqualTo(403);
        assertThat(resident.get("/api/v1/hotline/orders").status()).isEqualTo(403);
        assertThat(southLake.get("/api/v1/issue/parked").status()).isEqualTo(403);
        assertThat(southLake
                        .get("/api/v1/scoring/units/" + NORTH_HILL + "/entries")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void somebody_who_has_not_logged_in() {
        var nobody = java.net.http.HttpRequest.newBuilder(java.net.URI.create(suite.url() + ISSUES));

        assertThat(Web.send(nobody).status()).isEqualTo(401);
    }

    @Test
    void somebody_of_another_unit() {
        Case issue = anIssueHandedOver(garbage(), "exposed-garbage-1", SOUTH_LAKE);

        Answer refused = northHill.post(issue.path() + "/signature", Map.of(), key(), "\"2\"");

        assertThat(refused.status()).isIn(403, 404);
        assertThat(issue.status(dispatcher)).isEqualTo("HANDED_OVER");
    }

    @Test
    void the_unit_that_put_it_right_cannot_be_the_one_that_says_so() {
        Case issue = anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake);
        issue.shows(southLake, "rectification", "已清运");

        Answer refused = issue.tries(gridWorker, "verification", Map.of("passed", true, "photos", List.of()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(issue.status(dispatcher)).isEqualTo("RECTIFIED");
    }

    @Test
    void a_decision_made_on_what_is_no_longer_true() {
        Case issue = reports(resident, garbage());
        String seen = issue.seenBy(dispatcher).etag();
        issue.does(dutyOfficer, "filing", Map.of("condition", "exposed-garbage-1"));
        Map<String, Object> handOver = Map.of("unit", SOUTH_LAKE, "instruction", "请处置");

        assertThat(dispatcher
                        .post(issue.path() + "/hand-over", handOver, key(), seen)
                        .status())
                .isEqualTo(412);
        assertThat(dispatcher
                        .post(issue.path() + "/hand-over", handOver, key(), null)
                        .status())
                .isEqualTo(428);
        assertThat(issue.status(dispatcher)).isEqualTo("FILED");
    }

    @Test
    void a_post_without_a_key_and_one_whose_key_was_used_for_something_else() {
        String key = key();

        Answer without = resident.post(ISSUES, garbage(), null, null);
        Answer first = resident.post(ISSUES, garbage(), key, null).good();
        Answer again = resident.post(ISSUES, garbage(), key, null).good();
        Answer other = resident.post(ISSUES, damagedRoad(), key, null);

        assertThat(without.status()).isEqualTo(400);
        assertThat(again.at("id")).isEqualTo(first.at("id"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
    }

    @Test
    void a_report_that_lacks_what_matters_names_the_fields() {
        Answer refused = resident.post(ISSUES, Map.of("catalogueItem", "exposed-garbage", "photos", List.of()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors")).isNotEmpty();
        assertThat(refused.body().path("errors").toString()).contains("description");
    }

    @Test
    void answers_come_in_the_readers_language() {
        String body = Web.write(problem("meteorite", 110.01, 25.01));
        var request = resident.to(ISSUES)
                .setHeader("Accept-Language", "zh-CN")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body, UTF_8));

        assertThat(Web.send(request).at("detail")).containsPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void nonsense_on_a_topic_is_parked_and_dropped_by_the_administrator_and_the_rest_goes_on() {
        speak("issues", NONSENSE, "issue.closed.v1", "{\"issueId\": 17, \"and\": ");

        String parked = parkedAt("scoring", NONSENSE);
        Case issue = reports(resident, garbage());
        Patience.until("a later report at scoring-service", () -> figuresReach(issue));
        String path = "/api/v1/scoring/parked/" + parked;
        assertThat(southLake.post(path + "/drop", Map.of("reason", "nonsense")).status())
                .isEqualTo(403);
        administrator.post(path + "/drop", Map.of("reason", "test of the door")).good();

        assertThat(administrator.get("/api/v1/scoring/parked").text()).doesNotContain(NONSENSE);
        assertThat(administrator.get("/api/v1/scoring/audit").good().text()).contains("test of the door");
    }

    private boolean figuresReach(Case issue) {
        int reported = dispatcher
                .get("/api/v1/issue/issues/figures")
                .body()
                .path("reported")
                .asInt();
        return centre.get("/api/v1/scoring/figures")
                                .body()
                                .at("/issues/reported")
                                .asInt()
                        >= reported
                && issue.seenBy(dispatcher).status() == 200;
    }

    private String parkedAt(String service, String key) {
        String[] id = {""};
        Patience.until("a parked event at " + service, () -> {
            for (JsonNode row : administrator
                    .get("/api/v1/" + service + "/parked")
                    .good()
                    .body()
                    .path("items")) {
                if (row.path("key").asText().equals(key)) {
                    id[0] = row.path("id").asText();
                }
            }
            return !id[0].isEmpty();
        });
        return id[0];
    }

    private void speak(String topic, String key, String type, String body) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", suite.suite().kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(topic, key, body);
            Map.of(
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_type",
                            type,
                            "ce_source",
                            "/yanxing/nobody",
                            "ce_specversion",
                            "1.0",
                            "ce_time",
                            Instant.now().toString(),
                            "ce_subject",
                            key,
                            "ce_sequence",
                            "1",
                            "ce_correlationid",
                            UUID.randomUUID().toString(),
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
