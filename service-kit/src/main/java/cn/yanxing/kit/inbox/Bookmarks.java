package cn.yanxing.kit.inbox;

import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where listeners go on. The database keeps it, in the transaction of the effects, so that both are always of one age:
 * a database that was set back hears again what it has forgotten. Positions make whatever is read twice harmless.
 */
@ApplicationScoped
class Bookmarks {

    private final Database database;

    Bookmarks(Database database) {
        this.database = database;
    }

    List<Bookmark> of(String listener) {
        return database.rows(
                "select partition, topic, \"offset\" from inbox_bookmark where listener = ?",
                row -> new Bookmark(row.getInt(1), row.getObject(2, UUID.class), row.getLong(3)),
                listener);
    }

    /** The rows are written in the order of the partitions, which every replica keeps. */
    void keep(String listener, Collection<Bookmark> bookmarks) {
        database.change(
                """
                insert into inbox_bookmark (listener, partition, topic, "offset")
                select ?, partition, topic, next from unnest(?, ?, ?) as b (partition, topic, next) order by partition
                on conflict (listener, partition) do update set topic = excluded.topic, "offset" = excluded."offset"
                """,
                listener,
                bookmarks.stream().map(bookmark -> (long) bookmark.partition()).toArray(Long[]::new),
                bookmarks.stream().map(Bookmark::topic).toArray(UUID[]::new),
                bookmarks.stream().map(Bookmark::offset).toArray(Long[]::new));
    }
}
