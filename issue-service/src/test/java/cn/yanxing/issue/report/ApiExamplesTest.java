package cn.yanxing.issue.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The requests that the API's document shows are ones that the service takes. */
class ApiExamplesTest {

    private static final Map<String, Class<?>> REQUESTS = Map.of(
            "report", IssueActs.Report.class,
            "file", IssueActs.Filing.class,
            "reject", IssueActs.Rejection.class,
            "handOver", IssueActs.HandOver.class,
            "askReturn", IssueActs.ReturnRequest.class,
            "decideReturn", IssueActs.ReturnDecision.class,
            "rectify", IssueActs.Rectification.class,
            "askVolunteers", IssueActs.Volunteers.class,
            "verify", IssueActs.Verification.class,
            "reopen", IssueActs.Reopening.class);

    @TestFactory
    Stream<DynamicTest> every_shown_request_is_valid() throws IOException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        JsonNode examples = json.readTree(getClass().getResourceAsStream("/openapi-examples.json"));
        return REQUESTS.entrySet().stream()
                .map(request -> DynamicTest.dynamicTest(request.getKey(), () -> {
                    JsonNode shown = examples.path(request.getKey()).path("request");
                    assertThat(validator.validate(json.treeToValue(shown, request.getValue())))
                            .isEmpty();
                }));
    }
}
