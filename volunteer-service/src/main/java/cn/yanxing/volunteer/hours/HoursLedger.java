package cn.yanxing.volunteer.hours;

import cn.yanxing.kit.id.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The append-only books: a claim per attendee, and the minutes it moved from the errand's account to the volunteer's.
 * That no minute of a volunteer counts twice is the database's own rule.
 */
@ApplicationScoped
class HoursLedger {

    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final String CLAIM = """
            insert into hours_claim
                (id, errand_id, volunteer_id, team, unit, minutes, evidence, served_from, served_to, posted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String TRANSFER = """
            insert into hours_transfer (id, claim_id, kind, from_account, to_account, minutes, posted_at)
            values (?, ?, 'EARN', ?, ?, ?, ?)
            """;

    private final AgroalDataSource database;
    private final Ids ids;

    HoursLedger(AgroalDataSource database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void post(ServedTime served, String unit, Instant now) {
        try (Connection connection = database.getConnection()) {
            claim(connection, served, unit, now);
            transfer(connection, served, now);
        } catch (SQLException e) {
            if (EXCLUSION_VIOLATION.equals(e.getSQLState())) {
                throw HoursRefused.minuteTwice(served);
            }
            throw new IllegalStateException("the claim " + served.id() + " could not be posted", e);
        }
    }

    private static void claim(Connection connection, ServedTime served, String unit, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            insert.setObject(1, served.id());
            insert.setObject(2, served.errandId());
            insert.setObject(3, served.volunteerId());
            insert.setString(4, served.team());
            insert.setString(5, unit);
            insert.setInt(6, served.minutes());
            insert.setString(7, served.evidence().name());
            insert.setObject(8, served.from().atOffset(ZoneOffset.UTC));
            insert.setObject(9, served.to().atOffset(ZoneOffset.UTC));
            insert.setObject(10, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private void transfer(Connection connection, ServedTime served, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(TRANSFER)) {
            insert.setObject(1, ids.next());
            insert.setObject(2, served.id());
            insert.setString(3, "errand:" + served.errandId());
            insert.setString(4, "volunteer:" + served.volunteerId());
            insert.setInt(5, served.minutes());
            insert.setObject(6, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
