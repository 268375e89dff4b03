package cn.yanxing.volunteer.history;

import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.photo.PhotoView;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.wire.WireJson;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Writes down every act on an errand and tells them again; in the transaction of the act. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HistoryService {

    private static final String INSERT = """
            insert into errand_history
                (id, errand_id, at, act, actor, actor_unit, from_status, to_status, note, facts, photos)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;
    private static final String OLDEST_FIRST = """
            select at, act, actor, actor_unit, from_status, to_status, note, facts, photos
            from errand_history where errand_id = ? order by id
            """;

    private final AgroalDataSource database;
    private final Photos photos;
    private final Ids ids;

    HistoryService(AgroalDataSource database, Photos photos, Ids ids) {
        this.database = database;
        this.photos = photos;
        this.ids = ids;
    }

    public void add(UUID errand, HistoryEntry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, ids.next());
            insert.setObject(2, errand);
            insert.setObject(3, entry.at().atOffset(ZoneOffset.UTC));
            insert.setString(4, entry.act());
            insert.setString(5, entry.actor());
            insert.setString(6, entry.actorUnit());
            insert.setString(7, entry.fromStatus());
            insert.setString(8, entry.toStatus());
            insert.setString(9, entry.note());
            insert.setString(10, WireJson.write(entry.facts()));
            UUID[] shown = entry.photos().stream().map(HistoryEntry.Photo::id).toArray(UUID[]::new);
            insert.setArray(11, connection.createArrayOf("uuid", shown));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the act on errand " + errand + " could not be written down", e);
        }
    }

    public List<HistoryEntry> of(UUID errand) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OLDEST_FIRST)) {
            select.setObject(1, errand);
            List<HistoryEntry> entries = new ArrayList<>();
            ResultSet row = select.executeQuery();
            while (row.next()) {
                entries.add(entry(row));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("the history of errand " + errand + " could not be read", e);
        }
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        UUID[] shown = (UUID[]) row.getArray("photos").getArray();
        return new HistoryEntry(
                Instants.of(row, "at"),
                row.getString("act"),
                row.getString("actor"),
                row.getString("actor_unit"),
                row.getString("from_status"),
                row.getString("to_status"),
                row.getString("note"),
                WireJson.texts(row.getString("facts")),
                Arrays.stream(shown).map(this::photo).toList());
    }

    private HistoryEntry.Photo photo(UUID id) {
        PhotoView view = photos.view(id);
        return new HistoryEntry.Photo(id, "volunteer", view.link(), view.thumbnailLink());
    }
}
