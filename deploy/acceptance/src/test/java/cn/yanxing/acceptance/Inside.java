package cn.yanxing.acceptance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

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

    /** So many events of the case, or more, are filed at scoring-service, from the first on and without a gap. */
    static void awaitAtScoring(RunningSuite suite, Case about, int events) {
        Inside scoring = of(suite, "scoring");
        String sequences = "select sequence from case_event where case_id = ?::uuid order by position";
        Patience.until(
                events + " events of " + about.path(),
                () -> scoring.numbers(sequences, about.id()).size() >= events);
        List<Long> heard = scoring.numbers(sequences, about.id());
        if (!heard.equals(LongStream.rangeClosed(1, heard.size()).boxed().toList())) {
            throw new AssertionError("expected the events of " + about.path() + " in order, but they came as " + heard);
        }
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
