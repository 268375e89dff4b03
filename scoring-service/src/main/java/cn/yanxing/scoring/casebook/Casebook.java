package cn.yanxing.scoring.casebook;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores the events; append-only. */
@ApplicationScoped
class Casebook {

    /** The case's row is locked to the commit, so that two events of one case are settled one after the other. */
    private static final String ENTER = """
            with opened as (
                insert into opened_case (kind, id) values (?, ?)
                on conflict (kind, id) do update set kind = excluded.kind
                returning kind, id)
            insert into case_event (id, stream, key, sequence, case_kind, case_id, type, occurred_at,
                                    correlation_id, body)
            select ?, ?, ?, ?, kind, id, ?, ?, ?, ?::jsonb from opened
            on conflict (id) do nothing
            """;

    private static final String EVENT = "select id, sequence, type, occurred_at, body from case_event";

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

    /** False if the event was here already. */
    boolean enter(CaseKey key, Received<? extends DomainEvent> heard) {
        DomainEvent event = heard.event();
        return database.change(
                        ENTER,
                        key.kind().name(),
                        key.id(),
                        heard.id(),
                        EventTypes.streamOf(event.getClass()),
                        event.key(),
                        heard.sequence(),
                        EventTypes.nameOf(event.getClass()),
                        heard.occurredAt(),
                        heard.correlationId(),
                        WireJson.write(event))
                == 1;
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
        Map<CaseKey, List<CaseEvent>> files = new LinkedHashMap<>();
        database.rows(
                        FILES,
                        row -> Map.entry(
                                new CaseKey(
                                        CaseKind.valueOf(row.getString("case_kind")),
                                        row.getObject("case_id", UUID.class)),
                                event(row)),
                        last.kind().name(),
                        last.id(),
                        limit)
                .forEach(row -> files.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                        .add(row.getValue()));
        return files.entrySet().stream()
                .map(file -> new CaseFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        String type = row.getString("type");
        Class<? extends DomainEvent> record = EventTypes.event(type)
                .orElseThrow(() -> new IllegalStateException("expected a known event type, but got " + type));
        return new CaseEvent(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                type,
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                WireJson.read(row.getString("body"), record));
    }
}
