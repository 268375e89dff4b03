package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.Fixtures.DISPATCHER;
import static cn.yanxing.issue.report.Fixtures.INSPECTOR;
import static cn.yanxing.issue.report.Fixtures.MONDAY_NINE;
import static cn.yanxing.issue.report.Fixtures.NOT_THEIRS;
import static cn.yanxing.issue.report.Fixtures.OFFICER;
import static cn.yanxing.issue.report.Fixtures.ON_THE_SPOT;
import static cn.yanxing.issue.report.Fixtures.PHOTOS;
import static cn.yanxing.issue.report.Fixtures.ROADS;
import static cn.yanxing.issue.report.Fixtures.aClosedIssue;
import static cn.yanxing.issue.report.Fixtures.aFiledIssue;
import static cn.yanxing.issue.report.Fixtures.aHandedOverIssue;
import static cn.yanxing.issue.report.Fixtures.aJoinedReport;
import static cn.yanxing.issue.report.Fixtures.aRectifiedIssueAfter;
import static cn.yanxing.issue.report.Fixtures.aSignedIssue;
import static cn.yanxing.issue.report.Fixtures.aSuspendedIssueUntil;
import static cn.yanxing.issue.report.Fixtures.anIssue;
import static cn.yanxing.issue.report.Fixtures.anIssueBeingLookedInto;
import static cn.yanxing.issue.report.Fixtures.anIssueInTwoStages;
import static cn.yanxing.issue.report.Fixtures.asked;
import static cn.yanxing.issue.report.Fixtures.granted;
import static cn.yanxing.issue.report.Fixtures.hours;
import static cn.yanxing.issue.report.Fixtures.inHours;
import static cn.yanxing.issue.report.Fixtures.sentAtNine;
import static cn.yanxing.issue.request.RequestKind.EXTENSION;
import static cn.yanxing.issue.request.RequestKind.RETURN;
import static cn.yanxing.issue.request.RequestKind.SUSPENSION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.FieldCheckFinding;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.contracts.WireType;
import cn.yanxing.issue.clock.Rung;
import cn.yanxing.issue.fieldcheck.FieldCheckAnswer;
import cn.yanxing.issue.fieldcheck.SendOut;
import cn.yanxing.issue.lateness.Lateness;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What this service tells and hears agrees with the published examples. */
class IssueContractTest {

    @TestFactory
    Stream<DynamicTest> each_event_has_the_members_of_its_example() {
        return everyEvent()
                .map(event -> DynamicTest.dynamicTest(
                        wireType(event.getClass()), () -> assertThat(members(WireJson.tree(WireJson.write(event))))
                                .containsExactlyElementsOf(members(example(event.getClass())))));
    }

    @TestFactory
    Stream<DynamicTest> what_it_hears_reads_like_the_example() {
        return Stream.of(OrderDispatched.class, ErrandCompleted.class, ErrandLapsed.class)
                .map(type -> DynamicTest.dynamicTest(wireType(type), () -> assertThat(WireJson.tree(
                                WireJson.write(WireJson.read(example(type).toString(), type))))
                        .isEqualTo(example(type))));
    }

    @Test
    void there_is_no_event_that_it_never_tells() {
        assertThat(everyEvent().map(Object::getClass))
                .containsExactlyInAnyOrder(IssueEvent.class.getPermittedSubclasses());
    }

    private static Stream<IssueEvent> everyEvent() {
        Issue returned = aHandedOverIssue();
        returned.grants().ask(asked(MONDAY_NINE), NOT_THEIRS);
        Issue extended = aSignedIssue();
        extended.grants().ask(asked(MONDAY_NINE), new Ask.ExtensionRequest("MATERIAL_LATE", "等料", inHours(20)));
        Issue suspended = aSignedIssue();
        suspended.grants().ask(asked(MONDAY_NINE), new Ask.SuspensionRequest("SEASON", "开春施工", inHours(90)));
        return Stream.of(
                anIssue().reported(),
                anIssue().inquiry().send(sentAtNine(), new SendOut(null, "请到现场核实")),
                anIssueBeingLookedInto()
                        .inquiry()
                        .answer(
                                new FieldCheckAnswer(FieldCheckFinding.CONFIRMED, null, null, PHOTOS),
                                INSPECTOR,
                                MONDAY_NINE),
                anIssueBeingLookedInto().inquiry().withdraw(MONDAY_NINE),
                anIssueBeingLookedInto().inquiry().miss(inHours(1)).orElseThrow(),
                anIssue().file("small", MONDAY_NINE),
                anIssue().ending().reject(IssueActs.Verdict.NOT_OURS, MONDAY_NINE),
                aJoinedReport().separate(inHours(2)),
                aFiledIssue().handling().handOver(ROADS, "请修补", hours(10), MONDAY_NINE),
                aHandedOverIssue().handling().sign(MONDAY_NINE),
                returned.grants()
                        .decide(RETURN, granted(DISPATCHER, inHours(1)), hours(10))
                        .orElseThrow(),
                extended.grants()
                        .decide(EXTENSION, granted(OFFICER, inHours(1)), hours(10))
                        .orElseThrow(),
                suspended
                        .grants()
                        .decide(SUSPENSION, granted(OFFICER, inHours(1)), hours(10))
                        .orElseThrow(),
                aSuspendedIssueUntil(90).grants().resume(hours(10), inHours(2)),
                aSignedIssue().ending().declareVoid("FILED_IN_ERROR", inHours(1)),
                aFiledIssue().ending().fixOnTheSpot(new Rectifier("li.na", "team-1"), ON_THE_SPOT, MONDAY_NINE),
                aSignedIssue().escalation().warn(Rung.HALF, inHours(5)).orElseThrow(),
                anIssueInTwoStages().containing().contain(PHOTOS, inHours(1)),
                anIssueInTwoStages().containing().passDeadline(inHours(2)).orElseThrow(),
                aSignedIssue().escalation().urge(inHours(1)),
                aSignedIssue().escalation().supervise(inHours(1)),
                aSignedIssue()
                        .help()
                        .askVolunteers(new IssueActs.Volunteers("PRACTICAL_HELP", 3, "清理杂物", inHours(9)), inHours(1)),
                aSignedIssue().handling().rectify("wang.wei", PHOTOS, null, inHours(2)),
                aRectifiedIssueAfter(2).verification().rework(INSPECTOR, hours(10), inHours(3)),
                aRectifiedIssueAfter(2).verification().close(INSPECTOR, inHours(3)),
                aClosedIssue().reopen(2, "look-back", inHours(50)),
                new Closing(aClosedIssue()).dispute(ZoneOffset.UTC, inHours(50)),
                new Closing(aClosedIssue()).stand(inHours(60)),
                aSignedIssue().escalation().passDeadline(inHours(11)).orElseThrow(),
                aSignedIssue().escalation().escalate(List.of("leader-P001"), inHours(30)),
                new Lateness(
                                anIssue().id(),
                                anIssue().id(),
                                "2026-000001",
                                null,
                                ROADS,
                                1,
                                inHours(10),
                                inHours(11),
                                null)
                        .excuse("FORCE_MAJEURE", inHours(30)));
    }

    private static List<String> members(JsonNode body) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = body.fieldNames(); each.hasNext(); ) names.add(each.next());
        return names;
    }

    private static JsonNode example(Class<? extends DomainEvent> type) throws IOException {
        String name = "/examples/" + wireType(type) + ".json";
        try (InputStream file = DomainEvent.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return WireJson.tree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String wireType(Class<?> type) {
        return type.getAnnotation(WireType.class).value();
    }
}
