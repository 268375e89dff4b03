package cn.yanxing.volunteer.errand;

import cn.yanxing.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The errands of the district. */
@ApplicationScoped
class Errands implements PanacheRepositoryBase<Errand, UUID> {

    private static final UUID NOBODY = new UUID(0, 0);

    /** What of the whole list somebody sees: all of it, or what concerns them. */
    private static final String VISIBLE = """
            from Errand e where (:all = true or e.askedBy = :me or e.unit = :unit or e.spot.street = :street
                or (:mayTake = true and e.status in (OFFERED, ACCEPTED, IN_SERVICE) and e.taken < e.people)
                or exists (select 1 from Errand its join its.participations part
                    where its = e and part.volunteerId = :volunteer))
            """;

    void add(Errand errand) {
        persistAndFlush(errand);
    }

    Errand get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("errand", id));
    }

    /** The errand with its row held, so that two volunteers who press at once come one after the other. */
    Errand held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("errand", id));
    }

    Optional<Errand> liveOfIssue(UUID issue) {
        return liveOf("issueId", issue);
    }

    Optional<Errand> liveOfOrder(UUID order) {
        return liveOf("orderId", order);
    }

    private Optional<Errand> liveOf(String origin, UUID id) {
        return find(origin + " = ?1 and status in (OFFERED, ACCEPTED, IN_SERVICE)", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Errand> page(@Nullable ErrandStatus status, Viewer viewer, @Nullable UUID after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "all", viewer.seesAll(),
                "me", viewer.actor().id(),
                "unit", viewer.workingUnit(),
                "street", viewer.workingStreet(),
                "mayTake", viewer.isVolunteer(),
                "volunteer", Objects.requireNonNullElse(viewer.volunteerId(), NOBODY)));
        StringBuilder query = new StringBuilder(VISIBLE);
        if (status != null) {
            query.append(" and e.status = :status");
            values.put("status", status);
        }
        if (after != null) {
            query.append(" and e.id < :after");
            values.put("after", after);
        }
        return find(query.append(" order by e.id desc").toString(), values)
                .page(0, limit)
                .list();
    }

    /** Where the volunteer is checked in and has not left, as the errand's number. */
    Optional<String> checkedInAt(UUID volunteer) {
        return getEntityManager()
                .createQuery(
                        "select e.number from Errand e join e.participations p where p.volunteerId = :volunteer"
                                + " and p.checkedInAt is not null and p.checkedOutAt is null",
                        String.class)
                .setParameter("volunteer", volunteer)
                .getResultStream()
                .findFirst();
    }

    /** When the volunteer last left an errand. */
    Optional<Instant> lastCheckOut(UUID volunteer) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(p.checkedOutAt) from Participation p where p.volunteerId = :volunteer",
                        Instant.class)
                .setParameter("volunteer", volunteer)
                .getSingleResult());
    }

    long nextNumber() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('errand_number')", Long.class)
                .getSingleResult();
    }
}
