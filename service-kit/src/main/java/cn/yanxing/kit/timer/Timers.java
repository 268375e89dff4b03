package cn.yanxing.kit.timer;

import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Sets and cancels what must happen later, in the use case's own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Timers {

    private final Database database;
    private final Ids ids;

    Timers(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** There is one timer per kind, subject and time; setting it again changes nothing, even after it fired. */
    public void schedule(String kind, UUID subject, Instant fireAt, Map<String, String> details) {
        database.change("""
                insert into timer (id, kind, subject, fire_at, next_try_at, details) values (?, ?, ?, ?, ?, ?)
                on conflict (kind, subject, fire_at) do nothing
                """, ids.next(), kind, subject, fireAt, fireAt, WireJson.write(details));
    }

    /**
     * Takes back every timer of the kind and subject that has not fired. One that fires at this moment holds its row and
     * waits for the subject that the caller holds; it is left alone and finds that the subject has moved on.
     */
    public void cancel(String kind, UUID subject) {
        database.change("""
                delete from timer where id in (
                    select id from timer where kind = ? and subject = ? and fired_at is null for update skip locked)
                """, kind, subject);
    }
}
