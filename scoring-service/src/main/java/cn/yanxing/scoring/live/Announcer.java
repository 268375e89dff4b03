package cn.yanxing.scoring.live;

import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells every replica, at the commit, which events were heard. */
@ApplicationScoped
public class Announcer {

    static final String CHANNEL = "scoring_live";
    static final String SEPARATOR = " ";

    private static final int IN_ONE_MESSAGE = 200;

    private final Database database;

    Announcer(Database database) {
        this.database = database;
    }

    /** Many in one message: PostgreSQL takes at most 8,000 bytes of text in each. */
    public void announce(List<UUID> events) {
        for (int from = 0; from < events.size(); from += IN_ONE_MESSAGE) {
            List<UUID> part = events.subList(from, Math.min(events.size(), from + IN_ONE_MESSAGE));
            announce(part.stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR)));
        }
    }

    private void announce(String message) {
        var told = database.row("select pg_notify(?, ?)", row -> true, CHANNEL, message);
        if (told.isEmpty()) throw new IllegalStateException("expected the announcement to be taken, but it was not");
    }
}
