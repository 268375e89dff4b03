package cn.yanxing.acceptance.conservation.laboratory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A use case that leaves a fact in the outbox, as the kit does it: number under the key's lock, then position. */
final class Teller implements AutoCloseable {

    private static final String APPEND = """
            with next as (
                insert into outbox_sequence as s (stream, key, sequence) values (?, ?, 1)
                on conflict (stream, key) do update set sequence = s.sequence + 1
                returning s.stream, s.key, s.sequence)
            insert into outbox (position, aggregatetype, aggregateid, sequence, id, type, payload, correlation_id, occurred_at)
            select nextval('outbox_position'), stream, key, sequence, ?, 'fact.told.v1', ?, ?, now() from next
            """;

    private final Laboratory laboratory;
    private final Connection connection;

    Teller(Laboratory laboratory) throws SQLException {
        this.laboratory = laboratory;
        this.connection = laboratory.connect("teller");
        connection.setAutoCommit(false);
    }

    /** The fact is there, but nobody else sees it before {@link #commit}. */
    void append(String key) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, laboratory.topic());
            insert.setString(2, key);
            insert.setObject(3, id);
            insert.setString(4, "{\"said\":\"" + key + "\"}");
            insert.setObject(5, id);
            insert.executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void tell(String... keys) throws SQLException {
        for (String key : keys) {
            append(key);
            commit();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
