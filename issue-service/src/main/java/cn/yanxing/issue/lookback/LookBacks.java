package cn.yanxing.issue.lookback;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where look-backs are kept, as they were announced and drawn. */
@ApplicationScoped
class LookBacks {

    private static final String ADD = """
            INSERT INTO look_back (id, name, closed_from, closed_until, unit, population, population_sha256, size,
              seed_source, announced_by, announced_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SELECT = """
            SELECT look_back.*,
                   (SELECT count(passed) FROM look_back_sample WHERE look_back_id = look_back.id) AS seen,
                   (SELECT count(*) FROM look_back_sample WHERE look_back_id = look_back.id AND NOT passed) AS come_back
            FROM look_back
            """;

    private static final String PAGE = SELECT + "WHERE ?::uuid IS NULL OR id < ? ORDER BY id DESC LIMIT ?";

    private static final String FIND = SELECT + "WHERE id = ?";

    /** Of two who draw at once the second changes nothing. */
    private static final String DRAW = """
            UPDATE look_back SET seed = ?, drawn_by = ?, drawn_at = ? WHERE id = ? AND seed IS NULL
            """;

    private final Database database;

    LookBacks(Database database) {
        this.database = database;
    }

    void add(LookBack announced, String by) {
        database.change(
                ADD,
                announced.id(),
                announced.name(),
                announced.closedFrom(),
                announced.closedUntil(),
                announced.unit(),
                announced.population(),
                announced.populationSha256(),
                announced.size(),
                announced.seedSource(),
                by,
                announced.announcedAt());
    }

    Optional<LookBack> find(UUID id) {
        return database.row(FIND, LookBacks::read, id);
    }

    /** Newest first, those after {@code after}. */
    List<LookBack> page(@Nullable UUID after, int limit) {
        return database.rows(PAGE, LookBacks::read, after, after, limit);
    }

    /** False when it was drawn before. */
    boolean draw(UUID id, String seed, String by, Instant at) {
        return database.change(DRAW, seed, by, at, id) == 1;
    }

    private static LookBack read(ResultSet row) throws SQLException {
        return new LookBack(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("closed_from", LocalDate.class),
                row.getObject("closed_until", LocalDate.class),
                row.getString("unit"),
                row.getInt("population"),
                row.getString("population_sha256"),
                row.getInt("size"),
                row.getString("seed_source"),
                Instants.of(row, "announced_at"),
                row.getString("seed"),
                Instants.orNull(row, "drawn_at"),
                row.getInt("seen"),
                row.getInt("come_back"));
    }
}
