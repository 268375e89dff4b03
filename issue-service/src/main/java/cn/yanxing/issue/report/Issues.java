package cn.yanxing.issue.report;

import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.web.Versions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Where issues are kept. */
@ApplicationScoped
class Issues implements PanacheRepositoryBase<Issue, UUID> {

    Issue get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("issue", id));
    }

    /** The issue if it still is what the caller decided on. */
    Issue get(UUID id, long expectedVersion) {
        Issue issue = get(id);
        Versions.check(expectedVersion, issue.facts().version());
        return issue;
    }

    /** For a decision that may change nothing of the issue itself: of two who decide at once, one is told to look again. */
    Issue toDecide(UUID id, long expectedVersion) {
        Issue issue = get(id, expectedVersion);
        getEntityManager().lock(issue, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return issue;
    }

    /** For machines, which have no version to show: they wait for their turn instead. */
    Issue locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("issue", id));
    }

    Optional<Issue> ofOrder(UUID orderId) {
        return find("origin.orderId", orderId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void add(Issue issue) {
        persist(issue);
    }

    void written() {
        flush();
    }
}
