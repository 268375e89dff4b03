package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.embedded.Folders;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Ports;
import cn.yanxing.local.Progress;
import cn.yanxing.local.Service;
import cn.yanxing.local.SuiteOptions;
import cn.yanxing.local.backup.Backup;
import cn.yanxing.local.backup.Restore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A suite is saved while people work, and brought back on other ports beside the one that goes on. */
@Order(30)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupStory extends Desk {

    private final Progress progress = new Progress(System.out);
    private Case seen = Case.issue("not reported yet");
    private List<Case> answered = List.of();
    private @Nullable LocalSuite restored;

    /** The same people at the restored suite. */
    private static final class Restored extends Desk {
        Restored(LocalSuite suite) {
            super(RunningSuite.over(suite));
        }
    }

    @BeforeAll
    void a_suite_is_saved_while_people_work_and_brought_back() throws IOException {
        Map<String, Object> withPhoto = new HashMap<>(garbage());
        withPhoto.put("photos", List.of(resident.photo("issue")));
        seen = reports(resident, withPhoto);
        SuiteOptions options = suite.suite().options();
        Path data = options.data().resolveSibling("restored-suite");
        Path file = options.data().resolveSibling("backup.tar.gz");
        Folders.delete(data);
        Files.deleteIfExists(file);
        try (Bustle bustle = new Bustle(this)) {
            Patience.until("some work", () -> bustle.answered().size() >= 4);
            answered = bustle.answered();
            new Backup(options.data(), suite.suite().postgres().databases()::connect, progress::say).save(file);
        }
        new Restore(data, progress::say).from(file);
        restored = LocalSuite.start(
                SuiteOptions.of(options.root(), options.district())
                        .withData(data)
                        .withPorts(Ports.free())
                        .withoutDemo(),
                progress);
    }

    @AfterAll
    void stop() {
        if (restored != null) restored.close();
    }

    private Desk there() {
        return new Restored(running());
    }

    private LocalSuite running() {
        if (restored == null) throw new IllegalStateException("expected a restored suite");
        return restored;
    }

    @Test
    @Order(1)
    void all_that_was_answered_before_is_there_and_the_new_topics_tell_it_all() {
        Desk there = there();
        for (Case each : answered)
            assertThat(each.seenBy(there.dispatcher).at("id")).isEqualTo(each.id());
        Conservation.holdsAt(there.suite);
    }

    @Test
    @Order(2)
    void people_log_in_and_photos_are_shown() {
        Desk there = there();
        String link =
                seen.seenBy(there.dispatcher).body().at("/photosBefore/0/link").asText();

        Answer photo = Web.send(HttpRequest.newBuilder(URI.create(there.suite.url() + link)));

        assertThat(photo.status()).isEqualTo(200);
        assertThat(photo.text()).isNotEmpty();
    }

    @Test
    @Order(3)
    void an_old_issue_and_a_new_one_go_on_to_their_points_and_no_number_is_given_twice() {
        Desk there = there();
        seen.does(there.dispatcher, "filing", Map.of("condition", "exposed-garbage-1"));
        seen.does(there.dispatcher, "hand-over", Map.of("unit", SOUTH_LAKE, "instruction", "请到现场处置"));
        seen.does(there.southLake, "signature");
        Case fresh = there.anIssueAtWork(garbage(), "exposed-garbage-1", SOUTH_LAKE, there.southLake);
        Case order = there.anOrderForTheField();

        for (Case issue : List.of(seen, fresh)) {
            issue.shows(there.southLake, "rectification", "垃圾已清运");
            issue.does(there.inspector, "verification", Map.of("passed", true, "note", "已清洁", "photos", List.of()));
            there.scores(issue, SOUTH_LAKE, "issue-on-time");
        }
        order.awaits("issueId", there.dispatcher);
        assertThat(Inside.of(there.suite, "issue").numbers("select count(*) - count(distinct number) from issue"))
                .containsExactly(0L);
        Conservation.holdsAt(there.suite);
    }

    @Test
    @Order(4)
    void one_database_put_back_alone_is_noticed_and_the_service_names_what_it_forgot_and_tells_nothing() {
        LocalSuite there = running();
        Desk people = there();
        OlderCopy copy = OlderCopy.of(there);
        Case forgotten = people.reports(people.resident, garbage());
        people.arrivesInOrder(forgotten, 1);

        copy.putBack();

        String issues = there.serviceUrl(Service.ISSUE);
        Patience.until("the relay to notice", () -> relay(issues, "state").equals("SET_BACK"));
        assertThat(relay(issues, "setBack")).contains("older than what it told", "issues " + forgotten.id() + " 1");
        people.reports(people.resident, garbage());
        Patience.until("the new report to wait", () -> !relay(issues, "unsent").equals("0"));
        assertThat(relay(issues, "state")).isEqualTo("SET_BACK");
    }

    private static String relay(String replica, String field) {
        return Health.relay(replica).path(field).asText();
    }
}
