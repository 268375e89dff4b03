package cn.yanxing.hotline.precedent;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps rulings, once and for good, and finds those that are like a case at hand. */
@ApplicationScoped
public class PrecedentService {

    private static final String PAGE = """
            select id, order_id, category, street, contested_by, unit, grounds, ruled_by, ruled_at from precedent
            where (?::text is null or category = ?) and (?::text is null or street = ?) and (?::uuid is null or id < ?)
            order by id desc limit ?
            """;

    private final Database database;

    PrecedentService(Database database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Precedent ruled) {
        database.change(
                """
                insert into precedent (id, order_id, category, street, contested_by, unit, grounds, ruled_by, ruled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                ruled.id(),
                ruled.orderId(),
                ruled.category(),
                ruled.street(),
                ruled.contestedBy(),
                ruled.unit(),
                ruled.grounds(),
                ruled.ruledBy(),
                ruled.ruledAt());
    }

    /** Newest first; null asks for nothing. */
    @Transactional
    public Page<Precedent> page(@Nullable String category, @Nullable String street, @Nullable UUID after, int limit) {
        List<Precedent> found = database.search(
                PAGE, PrecedentService::row, category, category, street, street, after, after, limit + 1);
        return Page.of(found, limit, one -> one.id().toString());
    }

    private static Precedent row(ResultSet row) throws SQLException {
        return new Precedent(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("category"),
                row.getString("street"),
                row.getString("contested_by"),
                row.getString("unit"),
                row.getString("grounds"),
                row.getString("ruled_by"),
                Instants.of(row, "ruled_at"));
    }
}
