package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.local.Replica;
import cn.yanxing.local.RunningServices;
import cn.yanxing.local.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every service runs twice on its one database, and nobody can tell. */
@Order(21)
class TwoOfEverythingStory extends Desk {

    private static final int PLACES = 5;

    private final RunningServices services = suite.suite().services();

    @BeforeAll
    static void a_second_replica_of_each_joins() {
        RunningSuite.get().suite().services().scale(2);
    }

    @Test
    void numbers_given_out_by_both_at_once_have_no_twins() {
        List<Person> residents = Pair.of(Service.ISSUE).doorsFor(resident);
        List<Person> agents = Pair.of(Service.HOTLINE).doorsFor(agent);

        List<String> issues = AtOnce.all(40, i -> residents
                .get(i % 2)
                .post("/api/v1/issue/issues", garbage())
                .good()
                .at("number"));
        List<String> orders = AtOnce.all(40, i -> agents.get(i % 2)
                .post("/api/v1/hotline/orders", call("urban-road", "路灯不亮"))
                .good()
                .at("number"));

        assertThat(issues).doesNotHaveDuplicates();
        assertThat(orders).doesNotHaveDuplicates();
    }

    @Test
    void five_places_are_taken_by_five_of_fifty() {
        List<Person> crowd = crowdIsRegistered();
        Case errand = Case.errand(
                resident.post("/api/v1/volunteer/errands", help(PLACES)).good().at("id"));

        List<Boolean> taken = AtOnce.all(crowd.size(), i -> takesAPlace(crowd.get(i), errand));

        assertThat(taken).filteredOn(place -> place).hasSize(PLACES);
        assertThat(errand.seenBy(dispatcher).body().path("taken").asInt()).isEqualTo(PLACES);
    }

    @Test
    void a_deadline_that_both_see_pass_is_told_once() {
        List<Case> issues =
                AtOnce.all(8, any -> anIssueAtWork(damagedRoad(), "road-damage-1", CITY_MANAGEMENT, cityManagement));

        issues.forEach(issue -> Clockwork.of(suite).passes(issue, Duration.ofHours(2)));

        for (Case issue : issues) {
            issue.awaits("wasOverdue", "true", dispatcher);
            scores(issue, CITY_MANAGEMENT, "issue-overdue");
            assertThat(Inside.of(suite, "issue").told("issue.overdue.v1", issue))
                    .hasSize(1);
        }
    }

    @Test
    void a_photo_that_came_in_at_one_is_seen_at_the_other() {
        List<Person> inspectors = Pair.of(Service.ISSUE).doorsFor(inspector);
        Map<String, Object> problem = garbage();
        problem.put("photos", List.of(inspectors.get(0).photo("issue")));

        Case issue = reports(inspectors.get(1), problem);

        String link = issue.seenBy(inspectors.get(1))
                .body()
                .at("/photosBefore/0/link")
                .asText();
        assertThat(inspectors.get(0).get(link).status()).isEqualTo(200);
        assertThat(inspectors.get(1).get(link).status()).isEqualTo(200);
    }

    @Test
    void what_happens_is_shown_to_those_who_watch_either() {
        List<ScoreStream> streams = Pair.of(Service.SCORING).doorsFor(centre).stream()
                .map(ScoreStream::openedBy)
                .toList();

        Case issue = reports(resident, garbage());

        streams.forEach(stream -> Patience.until("the report on both streams", () -> stream.seen(issue.id()) != null));
    }

    @Test
    void when_the_replica_that_sends_is_killed_the_other_goes_on_in_order() {
        Case before = anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake);
        Replica holder = Pair.of(Service.ISSUE).relayHolder();

        services.kill(holder);
        List<Case> during = new ArrayList<>(List.of(before));
        for (int i = 0; i < 5; i++) {
            during.add(anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake));
        }

        Replica successor = Pair.other(holder);
        Patience.until("another active relay", () -> Pair.sends(successor));
        during.forEach(issue -> arrivesInOrder(issue, 4));
        services.restart(holder);
        arrivesInOrder(anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, southLake), 4);
    }

    @Test
    void when_a_replica_that_listens_is_killed_the_other_takes_its_part_and_nothing_is_done_twice() {
        Replica gone = new Replica(Service.SCORING, 1);
        Replica neighbour = new Replica(Service.ISSUE, 2);
        services.kill(gone);
        services.kill(neighbour);

        List<Case> orders = AtOnce.all(12, any -> anOrderForTheField());
        orders.forEach(order -> Case.issue(order.awaits("issueId", dispatcher)));
        orders.forEach(order -> arrivesInOrder(order, 3));
        services.restart(gone);
        services.restart(neighbour);
        orders.addAll(AtOnce.all(12, any -> anOrderForTheField()));

        for (Case order : orders) {
            String issue = order.awaits("issueId", dispatcher);
            arrivesInOrder(order, 3);
            assertThat(Inside.of(suite, "issue")
                            .numbers("select count(*) from issue where order_id = ?::uuid", order.id()))
                    .containsExactly(1L);
            assertThat(Inside.of(suite, "issue").told("issue.reported.v1", Case.issue(issue)))
                    .containsExactly(1L);
        }
    }

    private List<Person> crowdIsRegistered() {
        List<String> names = Crowd.names();
        return AtOnce.all(names.size(), i -> {
            Person person =
                    Pair.of(Service.VOLUNTEER).doorsFor(suite.as(names.get(i))).get(i % 2);
            registers(person, 100 + i);
            return person;
        });
    }

    /** Tries until they have a place or there is none left; another's step in between is no reason to give up. */
    private static boolean takesAPlace(Person person, Case errand) {
        while (true) {
            Answer seen = person.get(errand.path());
            if (!seen.list("actions").contains("acceptance")) return false;
            Answer answer = person.post(errand.path() + "/acceptance", Map.of(), key(), seen.etag());
            if (answer.status() == 200) return true;
            assertThat(answer.status()).as(answer.text()).isIn(409, 412, 422);
        }
    }

    private static Map<String, Object> help(int people) {
        return Map.of(
                "kind",
                "PRACTICAL_HELP",
                "people",
                people,
                "instruction",
                "帮老人取药",
                "longitude",
                110.011,
                "latitude",
                25.009,
                "neededBy",
                Instant.now().plusSeconds(3600).toString());
    }
}
