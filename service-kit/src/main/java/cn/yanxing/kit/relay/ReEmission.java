package cn.yanxing.kit.relay;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.register.RegisterOwner;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.wire.ServiceName;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Sending again all that was ever sent, in order and under the same ids, after topics have lost their records. It is
 * asked for in one place and done by the active relay between two batches, so that no batch is under way meanwhile. No
 * row is ever pruned, so all of it is there. Readers drop what they know: asking twice costs time, nothing else.
 */
@ApplicationScoped
public class ReEmission {

    private static final String SENT = "sent_at is not null and aggregatetype <> '" + EventTypes.REGISTER + "'";

    private final Database database;
    private final RegisterOwner register;
    private final Audit audit;
    private final ServiceName service;

    ReEmission(Database database, RegisterOwner register, Audit audit, ServiceName service) {
        this.database = database;
        this.register = register;
        this.audit = audit;
        this.service = service;
    }

    /** Leaves the wish for the active relay and a row in the audit; answers how many facts will travel again. */
    @Transactional
    public long ask(Actor actor, String reason) {
        database.change("update outbox_emission set asked = asked + 1");
        audit.record(actor, "re-emit", "outbox", service.value(), reason);
        return database.row("select count(*) from outbox where " + SENT, row -> row.getLong(1))
                .orElseThrow();
    }

    Emission current() {
        return database.row(
                        "select asked, begun from outbox_emission", row -> new Emission(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    /** Makes what was sent unsent, however much it is. The register travels as it stands now, not as it once was. */
    @Transactional
    @TransactionConfiguration(timeout = 3_600)
    void begin() {
        database.change("set local statement_timeout = 0");
        database.change("update outbox_emission set begun = asked");
        database.change("update outbox set sent_at = null where " + SENT);
        register.publishAgain();
    }
}
