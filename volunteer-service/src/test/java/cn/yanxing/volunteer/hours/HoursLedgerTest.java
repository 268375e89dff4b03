package cn.yanxing.volunteer.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.volunteer.Door;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class HoursLedgerTest {

    private static final Instant NINE = Instant.parse("2025-11-24T01:00:00Z");

    @Inject
    HoursService hours;

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    AgroalDataSource database;

    @Inject
    OutboxProbe outbox;

    private UUID volunteer;

    @BeforeEach
    void a_volunteer_of_team_red() {
        register.put();
        clock.set(NINE);
        volunteer = UUID.fromString(
                Door.aVolunteerOf("team-red").get("/me").extract().path("id"));
        post(0, 60);
    }

    @ParameterizedTest
    @CsvSource({"0,60", "59,61", "-30,1", "10,20", "-10,90"})
    void the_database_refuses_a_minute_that_was_counted(int from, int to) {
        assertThatThrownBy(() -> post(from, to))
                .isInstanceOf(HoursRefused.class)
                .hasMessageStartingWith("no-minute-twice");
        assertThat(balance()).isEqualTo(60);
    }

    @Test
    void back_to_back_is_fine() {
        post(60, 90);
        post(-30, 0);

        assertThat(balance()).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "59,1", "60,1", "61,2", "3600,60"})
    void a_started_minute_counts_as_one(long seconds, int minutes) {
        ServedTime served = new ServedTime(
                new UUID(0, 1), new UUID(0, 2), volunteer, "team-red", NINE, NINE.plusSeconds(seconds), Evidence.E3);

        assertThat(served.minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update hours_claim set minutes = 1",
                "delete from hours_claim",
                "update hours_transfer set minutes = 1",
                "delete from hours_transfer",
                "update errand_history set act = 'x'",
                "delete from errand_history",
                "delete from errand"
            })
    void what_is_written_down_cannot_be_rewritten(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatever_is_tried_no_minute_counts_twice_and_the_books_balance() {
        var tries = Arbitraries.integers()
                .between(0, 600)
                .list()
                .ofSize(60)
                .sampleStream()
                .limit(3)
                .toList();
        for (List<Integer> starts : tries) {
            for (int start : starts) {
                try {
                    post(100 + start, 100 + start + 1 + start % 37);
                } catch (HoursRefused minuteTwice) {
                    assertThat(minuteTwice.code()).isEqualTo("no-minute-twice");
                }
            }
        }

        assertThat(balance())
                .isEqualTo(number("select sum(minutes) from hours_claim where volunteer_id = '" + volunteer + "'"));
        assertThat(number("select coalesce(sum(upper(r) - lower(r)), 0) from (select unnest(range_agg(int4range("
                        + "(extract(epoch from served_from) / 60)::int, (extract(epoch from served_to) / 60)::int))) r"
                        + " from hours_claim where volunteer_id = '" + volunteer + "') x"))
                .isEqualTo(balance());
    }

    @Test
    void two_errands_with_the_same_people_in_another_order_take_them_in_the_same_order() {
        UUID other = UUID.fromString(
                Door.aVolunteerOf("team-red").get("/me").extract().path("id"));
        UUID first = volunteer.compareTo(other) < 0 ? volunteer : other;
        UUID last = first.equals(volunteer) ? other : volunteer;
        List<ServedTime> lastFirst = List.of(served(last, 100, 110), served(first, 100, 110));

        QuarkusTransaction.requiringNew().run(() -> hours.post(lastFirst, NINE));

        assertThat(outbox.all().stream()
                        .filter(row -> row.payload()
                                        .contains(lastFirst.get(0).id().toString())
                                || row.payload().contains(lastFirst.get(1).id().toString()))
                        .map(OutboxProbe.Row::key))
                .containsExactly(first.toString(), last.toString());
    }

    private void post(int fromMinute, int toMinute) {
        ServedTime served = served(volunteer, fromMinute, toMinute);
        QuarkusTransaction.requiringNew().run(() -> hours.post(List.of(served), NINE));
    }

    private static ServedTime served(UUID by, int fromMinute, int toMinute) {
        UUID errand = UUID.fromString(Door.of("liu.fang", "resident").ask(1, "2025-11-24T12:00:00Z"));
        return new ServedTime(
                UUID.randomUUID(),
                errand,
                by,
                "team-red",
                NINE.plusSeconds(60L * fromMinute),
                NINE.plusSeconds(60L * toMinute),
                Evidence.E3);
    }

    private long balance() {
        return number("select coalesce(sum(minutes), 0) from hours_transfer where to_account = 'volunteer:" + volunteer
                + "'");
    }

    private long number(String sql) {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
