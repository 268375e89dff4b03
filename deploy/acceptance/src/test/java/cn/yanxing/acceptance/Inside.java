package cn.yanxing.acceptance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in a service's database, where no door tells it. */
final class Inside {

    private final RunningSuite suite;
    private final String database;

    private Inside(RunningSuite suite, String database) {
        this.suite = suite;
        this.database = database;
    }

    static Inside of(RunningSuite suite, String database) {
        return new Inside(suite, database);
    }

    /** The sequences of the key's events as this service told them: 1, 2, 3 … */
    List<Long> told(String type, Case about) {
        return numbers(
                "select sequence from outbox where type = ? and aggregateid = ? order by position", type, about.id());
    }

    /** The sequences of the case's events in the order in which scoring-service filed them. */
    static List<Long> heardAtScoring(RunningSuite suite, Case about) {
        return of(suite, "scoring")
                .numbers("select sequence from case_event where case_id = ?::uuid order by position", about.id());
    }

    /** The first column of the query's rows. */
    List<Long> numbers(String sql, String... values) {
        try (Connection connection = suite.suite().postgres().databases().connect(database);
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) query.setString(i + 1, values[i]);
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) found.add(rows.getLong(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
