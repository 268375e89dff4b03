package cn.yanxing.acceptance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.api.Parameter;
import cn.yanxing.acceptance.fuzz.api.RequestBody;
import cn.yanxing.acceptance.fuzz.judge.Complaint;
import cn.yanxing.acceptance.fuzz.judge.Judge;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.wire.Heard;
import cn.yanxing.acceptance.fuzz.wire.Wire;
import cn.yanxing.acceptance.fuzz.wrong.Case;
import cn.yanxing.local.Service;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that answers badly on purpose, each time in one way. */
class JudgeTest {

    private static final String GOOD = "{\"type\": \"/problems/invalid\", \"title\": \"invalid\", \"status\": 400}";

    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.start();
    }

    @AfterEach
    void close() {
        never.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void a_problem_document_is_fine() {
        answers(400, "application/problem+json", GOOD);

        assertThat(rulesBroken()).isEmpty();
    }

    @Test
    void a_planted_500_is_a_fault_even_when_it_is_told_well() {
        answers(500, "application/problem+json", GOOD.replace("400", "500"));

        assertThat(rulesBroken()).containsExactly("a fault of the server");
    }

    @Test
    void an_error_in_plain_text_is_no_problem_document() {
        answers(400, "text/plain", "Bad Request");

        assertThat(rulesBroken()).containsExactly("an error that is no problem document");
    }

    @Test
    void a_problem_whose_status_is_another_is_no_problem_document() {
        answers(404, "application/problem+json", GOOD);

        assertThat(rulesBroken()).containsExactly("an error that is no problem document");
    }

    @Test
    void an_error_of_open311_has_its_own_form_below_its_address_and_nowhere_else() {
        String errors = "[{\"code\": \"404\", \"description\": \"none\"}]";
        answers(404, "application/json; charset=utf-8", errors);
        assertThat(rulesBrokenByOpen311("open311", "v2")).isEmpty();
        assertThat(rulesBrokenByOpen311("elsewhere", "v2")).containsExactly("an error that is no problem document");
        assertThat(rulesBroken()).containsExactly("an error that is no problem document");

        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><errors><error><code>400</code><description>d"
                + "</description></error></errors>";
        answers(400, "text/xml;charset=utf-8", xml);
        assertThat(rulesBrokenByOpen311("open311", "v2")).isEmpty();
    }

    @Test
    void another_status_another_type_or_half_an_error_is_none_of_open311s() {
        String whole = "[{\"code\": \"400\", \"description\": \"d\"}]";
        answers(422, "application/json; charset=utf-8", whole);
        assertThat(rulesBrokenByOpen311("open311", "v2")).containsExactly("an error that is none of Open311's");
        answers(400, "application/problem+json", GOOD);
        assertThat(rulesBrokenByOpen311("open311", "v2")).containsExactly("an error that is none of Open311's");
        answers(400, "text/html", whole);
        assertThat(rulesBrokenByOpen311("open311", "v2")).containsExactly("an error that is none of Open311's");
        for (String half :
                List.of("[]", "{}", "[{\"code\": \"400\"}]", "[{\"code\": 400, \"description\": \"d\"}]", "")) {
            answers(400, "application/json; charset=utf-8", half);
            assertThat(rulesBrokenByOpen311("open311", "v2")).as(half).hasSize(1);
        }
        for (String half : List.of("<errors/>", "<errors><error><code>1</code></error></errors>", "<error/>", "x")) {
            answers(400, "text/xml; charset=utf-8", half);
            assertThat(rulesBrokenByOpen311("open311", "v2")).as(half).hasSize(1);
        }
    }

    @Test
    void what_the_gateway_refuses_before_open311_is_told_by_the_gateway() {
        String refused = "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"d\"}";
        answers(400, "application/problem+json", refused);

        assertThat(rulesBrokenByOpen311("open311", "v2")).isEmpty();
    }

    @Test
    void only_an_address_that_is_none_may_be_refused_without_a_word() {
        answers(400, "", "");
        Heard withoutAWord = answerTo(call("{}", "limit=5"));

        assertThat(rulesBroken(call("{}", "limit=5"), withoutAWord))
                .containsExactly("an error that is no problem document");
        assertThat(rulesBroken(call("{}", "limit=%zz"), withoutAWord)).isEmpty();
    }

    @Test
    void a_leaked_class_name_a_stack_and_sql_are_seen() {
        for (String leak : List.of(
                "com.fasterxml.jackson.core.JsonParseException: Unexpected character",
                "NullPointerException",
                "at cn.yanxing.issue.report.Issue.file(Issue.java:17)",
                "ERROR: insert into issue (id) values ($1)")) {
            answers(400, "application/problem+json", GOOD.replace("\"invalid\"", "\"" + leak + "\""));

            assertThat(rulesBroken()).as(leak).containsExactly("something of the inside leaks");
        }
    }

    @Test
    void what_the_document_forbids_must_not_be_taken() {
        answers(200, "application/json", "{}");

        assertThat(rulesBroken("{\"people\": 3}", "limit=5")).isEmpty();
        assertThat(rulesBroken("{\"people\": 3, \"note\": null}", "limit=5")).isEmpty();
        for (String taken : List.of(
                "{\"people\": 201}",
                "{\"people\": \"3\"}",
                "{}",
                "[]",
                "{\"people\": 3, \"people\": 4}",
                "{\"people\": 3} x"))
            assertThat(rulesBroken(taken, "limit=5")).as(taken).hasSize(1);
        for (String nothing : List.of("limit=", "limit=;a=b"))
            assertThat(rulesBroken("{\"people\": 3}", nothing)).as(nothing).isEmpty();
        for (String query : List.of("limit=201", "limit=five"))
            assertThat(rulesBroken("{\"people\": 3}", query)).as(query).hasSize(1);
    }

    @Test
    void somebody_who_says_nothing_or_hangs_up_is_seen() {
        server.createContext("/", exchange -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(rulesBroken()).containsExactly("no answer in time");

        server.removeContext("/");
        server.createContext("/", com.sun.net.httpserver.HttpExchange::close);
        assertThat(rulesBroken()).containsExactly("hung up without an answer");
    }

    private void answers(int status, String type, String body) {
        try {
            server.removeContext("/");
        } catch (IllegalArgumentException none) {
            // the first answer of a test
        }
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private List<String> rulesBroken() {
        return rulesBroken("{\"people\": 0}", "limit=5");
    }

    private List<String> rulesBroken(String body, String query) {
        Call call = call(body, query);
        return rulesBroken(call, answerTo(call));
    }

    /** Asked at {@code /api/v1/issue/}, and there at these segments. */
    private List<String> rulesBrokenByOpen311(String... segments) {
        List<String> address = new ArrayList<>(List.of("api", "v1", "issue"));
        address.addAll(List.of(segments));
        Call call = call("{}", "a=b").segments(address);
        var operation = new Operation(
                Service.ISSUE, "GET", "/api/v1/issue/open311/{endpoint}/services.{format}", Set.of(), List.of(), null);
        return rulesBroken(operation, call, answerTo(call));
    }

    private static List<String> rulesBroken(Call call, Heard heard) {
        return rulesBroken(operation(), call, heard);
    }

    private static List<String> rulesBroken(Operation operation, Call call, Heard heard) {
        return new Judge()
                .complaints(new Case(operation, 0, List.of("PLANTED"), call), heard).stream()
                        .map(Complaint::rule)
                        .toList();
    }

    private Heard answerTo(Call call) {
        URI url = URI.create("http://localhost:" + server.getAddress().getPort());
        try (Wire wire = new Wire(url, Duration.ofMillis(500))) {
            return wire.ask(call.bytes(wire.host()));
        }
    }

    private static Call call(String body, String query) {
        String[] asked = query.split("=", 2);
        return new Call(
                        "POST",
                        List.of("errands"),
                        List.of(new Call.Field(asked[0], asked[1])),
                        List.of(),
                        body.getBytes(StandardCharsets.UTF_8),
                        false)
                .with("Content-Type", "application/json");
    }

    private static Operation operation() {
        var body = new RequestBody(
                "application/json",
                json(
                        "{\"type\": \"object\", \"required\": [\"people\"], \"properties\": {\"people\": {\"type\": \"integer\","
                                + " \"maximum\": 200}, \"note\": {\"type\": \"string\"}}}"),
                MissingNode.getInstance());
        var limit = new Parameter("limit", "query", false, json("{\"type\": \"integer\", \"maximum\": 200}"));
        return new Operation(Service.VOLUNTEER, "POST", "/errands", Set.of(), List.of(limit), body);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
