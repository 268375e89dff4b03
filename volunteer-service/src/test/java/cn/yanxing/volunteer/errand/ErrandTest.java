package cn.yanxing.volunteer.errand;

import static cn.yanxing.volunteer.errand.ErrandFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.VolunteerEvent.ErrandAccepted;
import cn.yanxing.contracts.VolunteerEvent.ErrandAttended;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.contracts.VolunteerEvent.ErrandOffered;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.kit.problem.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErrandTest {

    private static final Instant TEN = MONDAY_NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = MONDAY_NINE.plus(Duration.ofHours(2));

    @Test
    void an_errand_for_an_issue_is_offered_with_the_issue() {
        assertThat(anErrandForAnIssue().offered())
                .isEqualTo(new ErrandOffered(
                        ERRAND,
                        "V2025-000001",
                        "PRACTICAL_HELP",
                        2,
                        SUNSHINE_COMMUNITY,
                        ISSUE,
                        null,
                        MONDAY_NINE,
                        NEEDED_BY));
    }

    @Test
    void a_person_cannot_ask_for_a_time_that_has_passed() {
        assertThatThrownBy(() -> new Errand(ERRAND, "V2025-000001", anAskFor(1), NEEDED_BY))
                .hasMessage("needed-by-passed {neededBy=" + NEEDED_BY + "}");
    }

    @Test
    void a_volunteer_takes_a_place() {
        Errand errand = anErrandFor(2);

        assertThat(errand.accept(new UUID(5, 1), LI_NA, TEAM_RED, TEN))
                .isEqualTo(new ErrandAccepted(ERRAND, LI_NA, TEAM_RED, TEN));
        assertThat(errand.state().status()).isEqualTo(ErrandStatus.ACCEPTED);
    }

    @Test
    void nobody_takes_two_places() {
        assertThatThrownBy(() -> anAcceptedErrand().accept(new UUID(5, 2), LI_NA, TEAM_RED, TEN))
                .hasMessageStartingWith("errand-already-accepted");
    }

    @Test
    void no_more_places_are_taken_than_asked_for() {
        Errand errand = anAcceptedErrand();
        assertThat(errand.accept(new UUID(5, 2), WANG_QIANG, TEAM_RED, TEN)).isNotNull();

        assertThatThrownBy(() -> errand.accept(new UUID(5, 3), ZHAO_MIN, TEAM_RED, TEN))
                .hasMessage("errand-full {people=2}");
    }

    @Test
    void a_place_can_be_taken_until_it_is_needed_and_not_after() {
        assertThat(anErrandFor(1).accept(new UUID(5, 1), LI_NA, TEAM_RED, NEEDED_BY))
                .isNotNull();

        assertThatThrownBy(() -> anErrandFor(1).accept(new UUID(5, 1), LI_NA, TEAM_RED, NEEDED_BY.plusMillis(1)))
                .hasMessageStartingWith("needed-by-passed");
    }

    @Test
    void somebody_may_still_join_while_others_are_there() {
        Errand errand = anErrandInService();

        assertThat(errand.accept(new UUID(5, 2), WANG_QIANG, TEAM_RED, TEN)).isNotNull();
        assertThat(errand.state().status()).isEqualTo(ErrandStatus.IN_SERVICE);
    }

    @Test
    void only_who_accepted_can_check_in_and_only_once() {
        assertThatThrownBy(() -> anAcceptedErrand().checkIn(WANG_QIANG, false, TEN))
                .hasMessageStartingWith("errand-not-accepted-by-you");
        assertThatThrownBy(() -> anErrandInService().checkIn(LI_NA, false, TEN))
                .hasMessageStartingWith("already-checked-in");
    }

    @Test
    void the_code_at_both_ends_proves_the_attendance() {
        assertThat(anErrandInService().checkOut(LI_NA, true, ELEVEN))
                .isEqualTo(
                        new ErrandAttended(ERRAND, LI_NA, TEAM_RED, MONDAY_NINE.plusSeconds(600), ELEVEN, Evidence.E3));
    }

    @Test
    void the_code_at_one_end_is_the_volunteers_word() {
        assertThat(anErrandInService().checkOut(LI_NA, false, ELEVEN).evidence())
                .isEqualTo(Evidence.E1);
    }

    @Test
    void nobody_leaves_twice() {
        Errand errand = anErrandInService();
        assertThat(errand.checkOut(LI_NA, true, TEN)).isNotNull();

        assertThatThrownBy(() -> errand.checkOut(LI_NA, true, ELEVEN)).hasMessageStartingWith("not-checked-in");
    }

    @Test
    void completing_names_the_issue_and_everybody_who_was_there() {
        Errand errand = anErrandInService();
        assertThat(errand.accept(new UUID(5, 2), WANG_QIANG, TEAM_RED, TEN)).isNotNull();
        assertThat(errand.checkOut(LI_NA, true, TEN)).isNotNull();

        assertThat(errand.complete(byLiNa(), ELEVEN))
                .containsExactly(new ErrandCompleted(
                        ERRAND,
                        "PRACTICAL_HELP",
                        SUNSHINE_COMMUNITY,
                        ISSUE,
                        null,
                        List.of(LI_NA),
                        List.of(PHOTO),
                        ELEVEN));
    }

    @Test
    void who_forgot_to_check_out_leaves_with_the_completion_on_their_word() {
        assertThat(anErrandInService().complete(byLiNa(), ELEVEN))
                .first()
                .isEqualTo(
                        new ErrandAttended(ERRAND, LI_NA, TEAM_RED, MONDAY_NINE.plusSeconds(600), ELEVEN, Evidence.E1));
    }

    @Test
    void a_stranger_and_another_teams_leader_cannot_complete() {
        Completion byAStranger = new Completion("done", List.of(PHOTO), WANG_QIANG, null);

        assertThatThrownBy(() -> anErrandInService().complete(byAStranger, ELEVEN))
                .hasMessageStartingWith("completion-by-attendee-or-team-leader");
        assertThatThrownBy(() -> anErrandInService().complete(byTheLeaderOf("team-blue"), ELEVEN))
                .hasMessageStartingWith("completion-by-attendee-or-team-leader");
        assertThat(anErrandInService().complete(byTheLeaderOf(TEAM_RED), ELEVEN))
                .hasSize(2);
    }

    @Test
    void a_leader_vouches_for_the_team_but_not_for_their_own_time() {
        Attendance coded = new Attendance(new UUID(5, 1), LI_NA, TEAM_RED, TEN, ELEVEN, Evidence.E3);
        Completion byLiNaWhoLeads = new Completion("done", List.of(PHOTO), LI_NA, TEAM_RED);

        assertThat(byTheLeaderOf(TEAM_RED).vouchesFor(coded)).isTrue();
        assertThat(byLiNaWhoLeads.vouchesFor(coded)).isFalse();
        assertThat(coded.vouchedFor().evidence()).isEqualTo(Evidence.E4);
    }

    @Test
    void nobody_took_it_in_time_so_it_lapses() {
        assertThat(anErrandFor(1).lapse(NEEDED_BY))
                .contains(new ErrandLapsed(ERRAND, null, null, "NOBODY_TOOK_IT", NEEDED_BY));
    }

    @Test
    void an_accepted_errand_to_which_nobody_came_ends_and_whoever_asked_hears_of_it() {
        assertThat(anAcceptedErrand().lapse(NEEDED_BY))
                .contains(new ErrandLapsed(ERRAND, ISSUE, null, "NOBODY_CAME", NEEDED_BY));
    }

    @Test
    void an_errand_with_somebody_there_does_not_lapse() {
        assertThat(anErrandInService().lapse(NEEDED_BY)).isEmpty();
    }

    @Test
    void it_can_be_called_off_until_somebody_is_there() {
        assertThat(anAcceptedErrand().cancel("WEATHER", TEN))
                .isEqualTo(new ErrandLapsed(ERRAND, ISSUE, null, "WEATHER", TEN));
        assertThatThrownBy(() -> anErrandInService().cancel("WEATHER", TEN)).isInstanceOf(IllegalTransition.class);
    }
}
