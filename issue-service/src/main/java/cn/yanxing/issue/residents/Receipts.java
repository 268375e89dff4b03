package cn.yanxing.issue.residents;

import cn.yanxing.kit.privacy.FieldCipher;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What was sent under which draft's key: whoever presses the button twice gets the receipt that is theirs already. */
@ApplicationScoped
class Receipts {

    /** Longer than any page is good for; then only the resident has the code. */
    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private static final String FIND = "SELECT number, code FROM residents_receipt WHERE key = ?";

    private static final String KEEP = "INSERT INTO residents_receipt (key, number, code, sent_at) VALUES (?, ?, ?, ?)";

    private static final String FORGET = "DELETE FROM residents_receipt WHERE sent_at < ?";

    private final Database database;
    private final FieldCipher cipher;

    Receipts(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Waits for whoever sends under the same key just now; the caller has the key to the end of the transaction. */
    Optional<Ticket> of(String key) {
        database.lock("residents-receipt\n" + key);
        return database.row(
                FIND, row -> new Ticket(row.getString("number"), cipher.decrypt(row.getBytes("code"))), key);
    }

    void keep(String key, Ticket ticket, Instant now) {
        database.change(KEEP, key, ticket.number(), cipher.encrypt(ticket.code()), now);
        database.change(FORGET, now.minus(KEPT_FOR));
    }
}
