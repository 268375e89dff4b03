package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.fieldcheck.Errand;
import cn.yanxing.issue.fieldcheck.SendOut;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.issue.request.Application;
import cn.yanxing.issue.request.Ask;
import cn.yanxing.issue.request.RequestKind;
import cn.yanxing.issue.request.Ruling;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People, places and issues in every state, reached by the real commands. */
final class Fixtures {
    static final String ROADS = "dept-roads";
    static final String PARKS = "dept-parks";
    static final Actor DISPATCHER = new Actor("dispatcher", "centre", Set.of(Roles.DISPATCHER));
    static final Actor HANDLER = new Actor("wang.wei", ROADS, Set.of(Roles.UNIT_HANDLER));
    static final Actor OFFICER = new Actor("duty", "centre", Set.of(Roles.DUTY_OFFICER));
    static final Actor HEAD = new Actor("head", "centre", Set.of(Roles.CENTRE_HEAD));
    static final Actor INSPECTOR = new Actor("li.na", "team-1", Set.of(Roles.INSPECTOR));

    /** Monday, nine in the morning in Testonia. */
    static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");

    static final Place MARKET = new Place(112.61, 26.89, "990001000000", "990001001000", "grid-1", null);
    static final List<UUID> PHOTOS = List.of(UUID.fromString("01890000-0000-7000-8000-0000000000aa"));
    static final Ask NOT_THEIRS = new Ask.ReturnRequest("not-our-duty", "属园林局", PARKS);

    static final IssueActs.OnTheSpotFix ON_THE_SPOT = new IssueActs.OnTheSpotFix("当场清走", PHOTOS, PHOTOS);

    private Fixtures() {}

    static Limit hours(int limit) {
        return limit(limit, LimitUnit.URGENT_HOUR);
    }

    static Limit limit(int limit, LimitUnit unit) {
        return new Limit(WorkingCalendar.of(TestRegister.calendar()), new Condition("any", "任何", limit, unit));
    }

    /** Danger stopped within so many hours, then so many more. */
    static Limit inTwoStages(int first, int then) {
        Term containment = new Term(first, LimitUnit.URGENT_HOUR);
        return new Limit(
                WorkingCalendar.of(TestRegister.calendar()),
                new Condition("any", "任何", then, LimitUnit.URGENT_HOUR, containment, null));
    }

    static Issue anIssue() {
        return aReport(1, MONDAY_NINE);
    }

    /** One of several. */
    static Issue aReport(int which, Instant at) {
        Origin origin = new Origin("2026-00000" + which, Source.RESIDENT, "road-damage", "坑", null, ROADS, "catalogue");
        return Issue.report(
                new NewIssue(
                        new UUID(0x0189000000007000L, 0x8000000000000000L + which),
                        origin,
                        null,
                        Spot.of(MARKET, "市场门口"),
                        Reporter.of("zhang.san")),
                at);
    }

    /** An inspector was sent at nine and has half an hour. */
    static Issue anIssueBeingLookedInto() {
        Issue issue = anIssue();
        told(issue.inquiry().send(sentAtNine(), new SendOut(null, "请到现场核实")));
        return issue;
    }

    static Errand sentAtNine() {
        return new Errand(
                UUID.fromString("01890000-0000-7000-8000-000000000003"),
                DISPATCHER.id(),
                MONDAY_NINE,
                MONDAY_NINE.plusSeconds(1_800));
    }

    static Issue aJoinedReport() {
        Issue report = anIssue();
        told(report.join(aReport(2, MONDAY_NINE).facts(), inHours(1)));
        return report;
    }

    static Issue aFiledIssue() {
        Issue issue = anIssue();
        told(issue.file("small", MONDAY_NINE));
        return issue;
    }

    static Issue aHandedOverIssue() {
        Issue issue = aFiledIssue();
        told(issue.handling().handOver(ROADS, "请修补", hours(10), MONDAY_NINE));
        return issue;
    }

    /** With danger to be stopped within two hours. */
    static Issue anIssueInTwoStages() {
        Issue issue = aFiledIssue();
        told(issue.handling().handOver(ROADS, "请抢修", inTwoStages(2, 8), MONDAY_NINE));
        return issue;
    }

    static Issue aSignedIssue() {
        Issue issue = aHandedOverIssue();
        told(issue.handling().sign(MONDAY_NINE));
        return issue;
    }

    /** Suspended at nine until so many hours later, with ten hours left on its clock. */
    static Issue aSuspendedIssueUntil(int hours) {
        Issue issue = aSignedIssue();
        issue.grants().ask(asked(MONDAY_NINE), new Ask.SuspensionRequest("SEASON", "开春施工", inHours(hours)));
        told(issue.grants()
                .decide(RequestKind.SUSPENSION, granted(OFFICER, MONDAY_NINE), hours(10))
                .orElseThrow());
        return issue;
    }

    static Application asked(Instant now) {
        return new Application(UUID.fromString("01890000-0000-7000-8000-000000000002"), ROADS, HANDLER.id(), now);
    }

    static Ruling granted(Actor by, Instant now) {
        return new Ruling(true, by, now);
    }

    static Ruling refused(Actor by, Instant now) {
        return new Ruling(false, by, now);
    }

    static Issue aRectifiedIssueAfter(int hours) {
        Issue issue = aSignedIssue();
        told(issue.handling().rectify(HANDLER.id(), PHOTOS, null, inHours(hours)));
        return issue;
    }

    static Issue aClosedIssue() {
        Issue issue = aRectifiedIssueAfter(2);
        told(issue.verification().close(INSPECTOR, inHours(3)));
        return issue;
    }

    static Instant inHours(int hours) {
        return MONDAY_NINE.plusSeconds(3600L * hours);
    }

    /** What a command told is not what this test is about. */
    static void told(Object event) {
        if (event == null) throw new AssertionError("expected an event, but there is none");
    }
}
