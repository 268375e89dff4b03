package cn.yanxing.volunteer.hours;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the books: balances come from the transfers, never from joins that could count twice. */
@ApplicationScoped
class HoursBooks {

    private static final UUID LAST = new UUID(-1, -1);

    /** A volunteer's total for a team. */
    record Total(UUID volunteerId, long minutes, long claims) {}

    private final EntityManager database;

    HoursBooks(EntityManager database) {
        this.database = database;
    }

    MyHours of(UUID volunteer, @Nullable UUID after, int limit) {
        Map<Evidence, Long> byEvidence = new EnumMap<>(Evidence.class);
        rows("""
                select c.evidence, sum(t.minutes) from hours_transfer t join hours_claim c on c.id = t.claim_id
                where t.to_account = ?1 group by c.evidence
                """, "volunteer:" + volunteer)
                .forEach(row -> byEvidence.put(
                        Evidence.valueOf(row.get(0, String.class)),
                        row.get(1, Number.class).longValue()));
        long minutes = byEvidence.values().stream().mapToLong(Long::longValue).sum();
        List<MyHours.Claim> claims = rows("""
                        select c.id, c.errand_id, e.number, e.kind, c.team, c.unit, c.minutes, c.evidence,
                            c.served_from, c.served_to, c.posted_at
                        from hours_claim c join errand e on e.id = c.errand_id
                        where c.volunteer_id = ?1 and c.id < ?2 order by c.id desc limit ?3
                        """, volunteer, after == null ? LAST : after, limit + 1).stream()
                .map(HoursBooks::claim)
                .toList();
        return new MyHours(
                minutes, byEvidence, Page.of(claims, limit, claim -> claim.id().toString()));
    }

    List<Total> totalsOf(String team) {
        return rows("""
                select volunteer_id, sum(minutes), count(*) from hours_claim
                where team = ?1 group by volunteer_id order by sum(minutes) desc, volunteer_id
                """, team).stream()
                .map(row -> new Total(
                        row.get(0, UUID.class),
                        row.get(1, Number.class).longValue(),
                        row.get(2, Number.class).longValue()))
                .toList();
    }

    private static MyHours.Claim claim(Tuple row) {
        return new MyHours.Claim(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, Integer.class),
                Evidence.valueOf(row.get(7, String.class)),
                row.get(8, Instant.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class));
    }

    @SuppressWarnings("unchecked") // createNativeQuery with Tuple answers tuples
    private List<Tuple> rows(String sql, Object... values) {
        var query = database.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
