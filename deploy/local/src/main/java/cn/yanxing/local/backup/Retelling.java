package cn.yanxing.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A restored suite begins with an empty broker, and its topics are made again of the outboxes. That is noted when the
 * backup is brought back and done at the first start, before any service or the broker runs: everything counts as not
 * yet told, and the relays tell it in the old order under the old ids. Killed in between, it is done again, which
 * changes nothing; readers know by their positions what they have heard.
 */
public final class Retelling {

    /** Of the register, whose topic keeps the newest entry of a key only, no older one is told. */
    private static final String UNTELL = """
            update outbox told set sent_at = null
            where sent_at is not null
              and (aggregatetype <> 'district-register'
                   or sequence = (select last.sequence from outbox_sequence last
                                  where last.stream = told.aggregatetype and last.key = told.aggregateid))
            """;

    private final Path note;

    /** In this data folder. */
    public Retelling(Path data) {
        this.note = data.resolve("retelling.due");
    }

    static void note(Path data) throws IOException {
        Files.createFile(new Retelling(data).note);
    }

    /** Whether this folder was restored and has not been started since. */
    public boolean isDue() {
        return Files.exists(note);
    }

    /** Answers how many events of these services' databases will be told again. */
    public long prepare(List<String> services, Superuser superuser) {
        try {
            long events = 0;
            for (String service : services) events += untell(service, superuser);
            Files.delete(note);
            Durable.force(note.resolveSibling("."));
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException("expected to note what is to be told again, but " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long untell(String service, Superuser superuser) throws SQLException {
        try (Connection connection = superuser.connect(service);
                Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(UNTELL);
        }
    }
}
