package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.acceptance.conservation.Acknowledged;
import cn.yanxing.acceptance.conservation.Journal;
import cn.yanxing.acceptance.conservation.check.ConservationCheck;
import cn.yanxing.acceptance.conservation.check.Question;
import cn.yanxing.acceptance.conservation.check.Report;
import cn.yanxing.acceptance.conservation.check.Rules;
import cn.yanxing.acceptance.conservation.check.Verdict;
import cn.yanxing.acceptance.conservation.source.Landscape;
import cn.yanxing.acceptance.conservation.source.SuiteAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told after all others: everything they did counted exactly once, and the check would have seen it otherwise. */
@Order(100)
class ConservationStory extends Desk {

    @TempDir
    Path folder;

    @Test
    void everything_that_the_stories_did_counted_exactly_once() {
        Verdict verdict = check(Duration.ofMinutes(1), List.of());

        System.out.print(Report.text(verdict)); // the figures belong into the build's log
        assertThat(verdict.differences()).as(Report.text(verdict)).isEmpty();
        assertThat(verdict.eventsTotal()).isPositive();
    }

    @Test
    void what_a_client_was_told_is_found_and_a_promise_without_a_fact_is_named() {
        Path path = folder.resolve("journal.jsonl");
        UUID nobody = UUID.randomUUID();
        Case issue;
        try (Journal journal = Journal.at(path)) {
            String key = UUID.randomUUID().toString();
            Answer answer =
                    resident.post("/api/v1/issue/issues", garbage(), key, null).good();
            issue = Case.issue(answer.at("id"));
            journal.write(told("POST /issues", key, UUID.fromString(issue.id())));
            assertThat(check(Duration.ofMinutes(1), List.of(path)).differences())
                    .isEmpty();

            journal.write(told("POST /issues/{id}/filing", key, UUID.fromString(issue.id())));
            journal.write(told("POST /issues", "a-key-of-nobody", nobody));
        }

        assertThat(Report.text(check(Duration.ZERO, List.of(path))))
                .contains(issue.id() + ": filing was acknowledged 1 times, but the history has it 0 times")
                .contains(nobody + ": POST /issues was acknowledged, but issue-service knows no such thing")
                .contains("under the key a-key-of-nobody, which issue-service does not know");
    }

    @ParameterizedTest(name = "{1} of {0}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            issue     | issue_history  | act = 'signature'       | duplicated | issue.signed.v1: the books of issue-service have 1 fewer
            issue     | outbox         | aggregatetype = 'issues'| disagrees  | is in no outbox of issue-service
            hotline   | order_history  | act = 'issue-signed'    | lost       | issue.signed.v1 was told
            hotline   | orders         | issue_id is not null    | disagrees  | hotline-service knows null
            hotline   | register_entry | true                    | lost       | hotline-service has no such entry
            volunteer | hours_claim    | true                    | lost       | has no claim of hours
            scoring   | case_event     | stream = 'orders'       | lost       | had no effect at scoring-service
            scoring   | entry          | reverses is null        | lost       | the ledger lacks
            scoring   | inbox_position | listener like '%.issues'| lost       | scoring.issues stands at event 0
            """)
    void a_row_that_is_taken_out_of_the_books_is_named(
            String service, String table, String which, String harm, String words) throws SQLException {
        takeOut(service, table, which);
        try {
            String report = Report.text(check(Duration.ZERO, List.of()));

            assertThat(report.lines()).anyMatch(line -> line.startsWith(harm) && line.contains(words));
        } finally {
            change(
                    service,
                    "insert into %1$s overriding system value select * from taken_out; drop table taken_out"
                            .formatted(table));
        }
    }

    private void takeOut(String service, String table, String which) throws SQLException {
        change(service, """
                create table taken_out as select t.*, t.ctid as place from %1$s t where %2$s limit 1;
                delete from %1$s where ctid in (select place from taken_out);
                alter table taken_out drop column place
                """.formatted(table, which));
    }

    /** Without the constraints that keep the services from doing the same. */
    private void change(String service, String sql) throws SQLException {
        try (Connection connection = suite.suite().postgres().databases().connect(service);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute(sql);
            connection.commit();
        }
    }

    private Verdict check(Duration patience, List<Path> journals) {
        Path root = Path.of(System.getProperty("yanxing.root"));
        return ConservationCheck.answer(
                Question.about(SuiteAddress.in(suite.data()), Landscape.ofTheSuite(), Rules.ofTheSuite(root, journals))
                        .explaining(BadInputStory.NONSENSE, "BadInputStory put it on the topic itself")
                        .patientFor(patience));
    }

    private static Acknowledged told(String operation, String key, UUID subject) {
        return new Acknowledged(Instant.now(), "issue", operation, key, 201, subject, 0L);
    }
}
