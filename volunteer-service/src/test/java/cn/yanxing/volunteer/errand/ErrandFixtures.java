package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Errands in the states that tests need, reached by the real commands. */
final class ErrandFixtures {

    static final Instant MONDAY_NINE = Instant.parse("2025-11-24T01:00:00Z");
    static final Instant NEEDED_BY = MONDAY_NINE.plus(Duration.ofHours(8));
    static final UUID ERRAND = new UUID(7, 1);
    static final UUID ISSUE = new UUID(7, 2);
    static final UUID LI_NA = new UUID(1, 1);
    static final UUID WANG_QIANG = new UUID(1, 2);
    static final UUID ZHAO_MIN = new UUID(1, 3);
    static final UUID PHOTO = new UUID(9, 1);
    static final String TEAM_RED = "team-red";
    static final Place SUNSHINE_COMMUNITY = new Place(112.61, 26.89, "street-a", null, "grid-1", null);

    private ErrandFixtures() {}

    static Ask anAskFor(int people) {
        return new Ask("PRACTICAL_HELP", people, "帮老人搬物资", SUNSHINE_COMMUNITY, NEEDED_BY, "liu.fang", null, null, null);
    }

    static Errand anErrandFor(int people) {
        return new Errand(ERRAND, "V2025-000001", anAskFor(people), MONDAY_NINE);
    }

    static Errand anErrandForAnIssue() {
        Ask ask = new Ask(
                "PRACTICAL_HELP",
                2,
                "清理楼道",
                SUNSHINE_COMMUNITY,
                NEEDED_BY,
                "system:issue-service",
                "street-a",
                ISSUE,
                null);
        return new Errand(ERRAND, "V2025-000001", ask, MONDAY_NINE);
    }

    static Errand anAcceptedErrand() {
        Errand errand = anErrandForAnIssue();
        var accepted = errand.accept(new UUID(5, 1), LI_NA, TEAM_RED, MONDAY_NINE.plusSeconds(60));
        assert accepted.volunteerId().equals(LI_NA);
        return errand;
    }

    static Errand anErrandInService() {
        Errand errand = anAcceptedErrand();
        errand.checkIn(LI_NA, true, MONDAY_NINE.plusSeconds(600));
        return errand;
    }

    static Completion byLiNa() {
        return new Completion("已清理", List.of(PHOTO), LI_NA, null);
    }

    static Completion byTheLeaderOf(String team) {
        return new Completion("已清理", List.of(PHOTO), ZHAO_MIN, team);
    }
}
