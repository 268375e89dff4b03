package cn.yanxing.scoring.casebook;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.sql.Rows;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores the events; append-only. */
@ApplicationScoped
class Casebook {

    /** A case's row is locked to the commit, so that two events of one case are settled one after the other. */
    private static final String OPEN = """
            insert into opened_case (kind, id) select * from unnest(?, ?)
            on conflict (kind, id) do update set kind = excluded.kind
            """;

    private static final String ENTER = """
            insert into case_event (id, stream, key, sequence, case_kind, case_id, type, occurred_at,
                                    correlation_id, body)
            select id, stream, key, sequence, case_kind, case_id, type, occurred_at, correlation_id, body::jsonb
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality
              as e (id, stream, key, sequence, case_kind, case_id, type, occurred_at, correlation_id, body, place)
            order by place
            """;

    private static final String EVENT = "select id, sequence, type, occurred_at, body from case_event";

    private static final String OPENED = """
            select e.* from unnest(?, ?) as c (kind, id)
            join case_event e on e.case_kind = c.kind and e.case_id = c.id
            order by e.case_kind, e.case_id, e.sequence
            """;

    private static final String FILES = """
            select e.* from case_event e
            join (select kind, id from opened_case where (kind, id) > (?, ?) order by kind, id limit ?) c
              on c.kind = e.case_kind and c.id = e.case_id
            order by e.case_kind, e.case_id, e.sequence
            """;

    private final Database database;

    Casebook(Database database) {
        this.database = database;
    }

    /** The files of these cases, empty ones for new cases, locked in the order given. */
    List<CaseFile> open(List<CaseKey> cases) {
        Rows<CaseKey> keys = new Rows<>(cases);
        String[] kinds = keys.texts(key -> key.kind().name());
        UUID[] ids = keys.ids(CaseKey::id);
        database.change(OPEN, kinds, ids);
        Map<CaseKey, List<CaseEvent>> events = byCase(OPENED, kinds, ids);
        return cases.stream()
                .map(key -> new CaseFile(key, events.getOrDefault(key, List.of())))
                .toList();
    }

    void enter(List<Received<? extends DomainEvent>> news) {
        Rows<Received<? extends DomainEvent>> rows = new Rows<>(news);
        database.change(
                ENTER,
                rows.ids(Received::id),
                rows.texts(one -> EventTypes.streamOf(one.event().getClass())),
                rows.texts(one -> one.event().key()),
                rows.numbers(Received::sequence),
                rows.texts(one -> CaseKey.of(one.event()).kind().name()),
                rows.ids(one -> CaseKey.of(one.event()).id()),
                rows.texts(one -> EventTypes.nameOf(one.event().getClass())),
                rows.instants(Received::occurredAt),
                rows.ids(Received::correlationId),
                rows.texts(one -> WireJson.write(one.event())));
    }

    List<CaseEvent> eventsOf(CaseKey key) {
        return database.rows(
                EVENT + " where case_kind = ? and case_id = ? order by sequence",
                Casebook::event,
                key.kind().name(),
                key.id());
    }

    Optional<CaseEvent> event(UUID id) {
        return database.row(EVENT + " where id = ?", Casebook::event, id);
    }

    /** The files after one, whole, in the order of their keys. */
    List<CaseFile> filesAfter(CaseKey last, int limit) {
        return byCase(FILES, last.kind().name(), last.id(), limit).entrySet().stream()
                .map(file -> new CaseFile(file.getKey(), file.getValue()))
                .toList();
    }

    private Map<CaseKey, List<CaseEvent>> byCase(String query, Object... arguments) {
        Map<CaseKey, List<CaseEvent>> files = new LinkedHashMap<>();
        database.rows(query, row -> Map.entry(key(row), event(row)), arguments)
                .forEach(row -> files.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                        .add(row.getValue()));
        return files;
    }

    private static CaseKey key(ResultSet row) throws SQLException {
        return new CaseKey(CaseKind.valueOf(row.getString("case_kind")), row.getObject("case_id", UUID.class));
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        String type = row.getString("type");
        Class<? extends DomainEvent> record = EventTypes.event(type)
                .orElseThrow(() -> new IllegalStateException("expected a known event type, but got " + type));
        return new CaseEvent(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                type,
                Instants.of(row, "occurred_at"),
                WireJson.read(row.getString("body"), record));
    }
}
