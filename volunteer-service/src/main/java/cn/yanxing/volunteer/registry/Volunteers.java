package cn.yanxing.volunteer.registry;

import cn.yanxing.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The volunteers of the district. */
@ApplicationScoped
class Volunteers implements PanacheRepositoryBase<Volunteer, UUID> {

    void add(Volunteer volunteer) {
        try {
            persistAndFlush(volunteer);
        } catch (ConstraintViolationException twiceAtOnce) {
            throw "one_volunteer_per_identity".equals(twiceAtOnce.getConstraintName())
                    ? RegistryRefused.alreadyRegistered()
                    : RegistryRefused.loginTaken(Objects.requireNonNullElse(volunteer.login(), "?"));
        }
    }

    Optional<Volunteer> ofLogin(String login) {
        return find("login", login).firstResultOptional();
    }

    boolean isKnown(byte[] identityIndex) {
        return count("identityIndex", (Object) identityIndex) > 0;
    }

    List<Volunteer> ofTeam(String team, UUID after, int limit) {
        return find("team = ?1 and id > ?2 order by id", team, after)
                .page(0, limit)
                .list();
    }

    List<Volunteer> withIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Holds the volunteer's row until the end of the transaction: what they do happens one thing after another. */
    void hold(UUID id) {
        if (findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).isEmpty()) {
            throw new NotFound("volunteer", id);
        }
    }
}
