package cn.yanxing.hotline.partner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Remembers the nonces of a short while, whatever becomes of the message behind them. */
@ApplicationScoped
class Nonces {

    private final EntityManager database;
    private final PartnerKeys keys;
    private final Clock clock;

    Nonces(EntityManager database, PartnerKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    void use(String appKey, String nonce) {
        QuarkusTransaction.requiringNew().run(() -> remember(appKey, nonce));
    }

    private void remember(String appKey, String nonce) {
        Instant now = clock.instant();
        database.createNativeQuery("delete from partner_nonce where seen_at < :forgotten")
                .setParameter("forgotten", now.minus(keys.nonceKept()))
                .executeUpdate();
        int fresh = database.createNativeQuery("""
                        insert into partner_nonce (app_key, nonce, seen_at) values (:appKey, :nonce, :now)
                        on conflict do nothing
                        """)
                .setParameter("appKey", appKey)
                .setParameter("nonce", nonce)
                .setParameter("now", now)
                .executeUpdate();
        if (fresh == 0) throw PartnerProblem.nonceReplayed();
    }
}
