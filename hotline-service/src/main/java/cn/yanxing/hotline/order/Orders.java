package cn.yanxing.hotline.order;

import cn.yanxing.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All orders. */
@ApplicationScoped
class Orders implements PanacheRepositoryBase<Order, UUID> {

    Order get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("order", id));
    }

    /** The order for a change: whoever else wants to change it waits, so that nobody works on what is past. */
    Order take(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("order", id));
    }

    /** Something about the order changed that its own row does not hold: who saw the old one is told so. */
    void touch(Order order) {
        getEntityManager().lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(Order order) {
        persist(order);
    }

    Optional<Order> takeBySource(String sourceSystem, String sourceOrderNo) {
        return find(
                        "request.origin.sourceSystem = ?1 and request.origin.sourceOrderNo = ?2",
                        sourceSystem,
                        sourceOrderNo)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Order> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }
}
