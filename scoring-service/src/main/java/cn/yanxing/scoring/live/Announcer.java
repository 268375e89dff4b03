package cn.yanxing.scoring.live;

import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells every replica, at the commit, which event was heard. */
@ApplicationScoped
public class Announcer {

    static final String CHANNEL = "scoring_live";

    private final Database database;

    Announcer(Database database) {
        this.database = database;
    }

    public void announce(UUID event) {
        var told = database.row("select pg_notify(?, ?)", row -> true, CHANNEL, event.toString());
        if (told.isEmpty()) throw new IllegalStateException("expected the announcement to be taken, but it was not");
    }
}
