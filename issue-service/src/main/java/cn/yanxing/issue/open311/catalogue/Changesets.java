package cn.yanxing.issue.open311.catalogue;

import cn.yanxing.issue.open311.Params;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Since when the services are what they are: the key under which clients keep their copy. */
@ApplicationScoped
public class Changesets {

    /** Two changes within one second would be written alike. */
    private static final String NOTE = """
            INSERT INTO open311_changeset (content, since)
            SELECT ?, greatest(?, (SELECT max(since) + interval '1 second' FROM open311_changeset))
            WHERE ? IS DISTINCT FROM (SELECT content FROM open311_changeset ORDER BY position DESC LIMIT 1)
            """;

    private static final String SINCE = "SELECT since FROM open311_changeset ORDER BY position DESC LIMIT 1";

    private final Database database;
    private final Services services;
    private final Clock clock;

    Changesets(Database database, Services services, Clock clock) {
        this.database = database;
        this.services = services;
        this.clock = clock;
    }

    /** Notes a change when this is the first to look after it. */
    public Instant current() {
        String content = fingerprint();
        database.change(NOTE, content, clock.instant(), content);
        return database.row(SINCE, row -> Instants.of(row, "since")).orElseThrow();
    }

    private String fingerprint() {
        String all = services.offered().stream()
                .map(service -> service.type() + " " + service.item())
                .collect(Collectors.joining("\n"));
        return Params.of(Map.of("services", List.of(all + "."))).fingerprint();
    }
}
