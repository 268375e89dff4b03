package cn.yanxing.issue.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.issue.dispute.DisputeDecision;
import cn.yanxing.issue.dispute.Objection;
import cn.yanxing.issue.fieldcheck.FieldCheckAnswer;
import cn.yanxing.issue.fieldcheck.SendOut;
import cn.yanxing.issue.inspection.checklist.DrawUp;
import cn.yanxing.issue.inspection.plan.NewPlan;
import cn.yanxing.issue.inspection.visit.VisitUpload;
import cn.yanxing.issue.lateness.AppealDecision;
import cn.yanxing.issue.lateness.NewAppeal;
import cn.yanxing.issue.lookback.Announcement;
import cn.yanxing.issue.lookback.SecondLook;
import cn.yanxing.issue.lookback.Seed;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.specialaction.ItemVerdict;
import cn.yanxing.issue.specialaction.Launch;
import cn.yanxing.issue.specialaction.ShowItem;
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

    private static final Map<String, Class<?>> REQUESTS = Map.ofEntries(
            Map.entry("report", IssueActs.Report.class),
            Map.entry("file", IssueActs.Filing.class),
            Map.entry("reject", IssueActs.Rejection.class),
            Map.entry("join", IssueActs.Joining.class),
            Map.entry("separate", IssueActs.Separation.class),
            Map.entry("handOver", IssueActs.HandOver.class),
            Map.entry("askAssistance", IssueActs.Assistance.class),
            Map.entry("fixOnTheSpot", IssueActs.OnTheSpotFix.class),
            Map.entry("askReturn", Ask.ReturnRequest.class),
            Map.entry("decideReturn", Ask.RequestDecision.class),
            Map.entry("askExtension", Ask.ExtensionRequest.class),
            Map.entry("decideExtension", Ask.RequestDecision.class),
            Map.entry("askSuspension", Ask.SuspensionRequest.class),
            Map.entry("decideSuspension", Ask.RequestDecision.class),
            Map.entry("resume", IssueActs.Resumption.class),
            Map.entry("contain", IssueActs.Containment.class),
            Map.entry("rectify", IssueActs.Rectification.class),
            Map.entry("askVolunteers", IssueActs.Volunteers.class),
            Map.entry("verify", IssueActs.Verification.class),
            Map.entry("reopen", IssueActs.Reopening.class),
            Map.entry("disputeClosing", Objection.class),
            Map.entry("decideDispute", DisputeDecision.class),
            Map.entry("urge", IssueActs.Urge.class),
            Map.entry("supervise", IssueActs.Supervision.class),
            Map.entry("declareVoid", IssueActs.Voiding.class),
            Map.entry("drawUpChecklist", DrawUp.class),
            Map.entry("planInspection", NewPlan.class),
            Map.entry("uploadVisit", VisitUpload.class),
            Map.entry("announceLookBack", Announcement.class),
            Map.entry("drawLookBack", Seed.class),
            Map.entry("lookAgain", SecondLook.class),
            Map.entry("launchSpecialAction", Launch.class),
            Map.entry("showItem", ShowItem.class),
            Map.entry("decideItem", ItemVerdict.class),
            Map.entry("sendFieldCheck", SendOut.class),
            Map.entry("answerFieldCheck", FieldCheckAnswer.class),
            Map.entry("withdrawFieldCheck", IssueActs.FieldCheckWithdrawal.class),
            Map.entry("appeal", NewAppeal.class),
            Map.entry("decideAppeal", AppealDecision.class));

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
