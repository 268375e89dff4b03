package cn.yanxing.issue.report;

import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.web.Versions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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

    /** For somebody who could not see its version, though what they say is new to whoever has seen it. */
    Optional<Issue> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** For machines, which have no version to show: they wait for their turn instead. */
    Issue locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("issue", id));
    }

    /** Both, or those of them that exist; whoever else wants both waits, and nobody waits in a circle. */
    List<Issue> lockedInOrder(UUID one, UUID other) {
        return find("id in ?1 order by id", List.of(one, other))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Reports that were found to be about the same. */
    List<Issue> joinedTo(UUID mainIssue) {
        return list("mainIssue = ?1 order by id", mainIssue);
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
