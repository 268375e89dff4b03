package cn.yanxing.hotline.request;

import cn.yanxing.contracts.OrderEvent.RequestKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests of units. Whoever changes one holds its order. */
@ApplicationScoped
class UnitRequests implements PanacheRepositoryBase<UnitRequest, UUID> {

    private static final List<RequestStatus> OPEN =
            Arrays.stream(RequestStatus.values()).filter(RequestStatus::isOpen).toList();

    void add(UnitRequest request) {
        persist(request);
    }

    /** Oldest first. */
    List<UnitRequest> of(UUID orderId) {
        return list("orderId = ?1 order by id", orderId);
    }

    List<UnitRequest> openOf(UUID orderId) {
        return list("orderId = ?1 and status in ?2 order by id", orderId, OPEN);
    }

    Optional<UnitRequest> open(UUID orderId, RequestKind kind) {
        return find("orderId = ?1 and kind = ?2 and status in ?3", orderId, kind, OPEN)
                .firstResultOptional();
    }
}
