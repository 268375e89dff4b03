package cn.yanxing.hotline.request;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.RequestDecided;
import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.contracts.OrderEvent.RequestOutcome;
import cn.yanxing.contracts.OrderEvent.RequestSigned;
import cn.yanxing.contracts.OrderEvent.RequestVoided;
import cn.yanxing.contracts.OrderEvent.RequestWithdrawn;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What becomes of requests. The caller holds the order, and does with it what a decision says. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestService {

    private final UnitRequests requests;
    private final Ids ids;

    RequestService(UnitRequests requests, Ids ids) {
        this.requests = requests;
        this.ids = ids;
    }

    /** A leader's own word is signed as it is filed; at most one request of a kind waits. */
    public List<OrderEvent> file(Application application, Ask ask) {
        if (requests.open(application.orderId(), ask.kind()).isPresent()) throw RequestRefusal.alreadyAsked(ask.kind());
        UnitRequest request = new UnitRequest(ids.next(), application, ask);
        requests.add(request);
        return application.by().is(Roles.UNIT_LEADER)
                ? List.of(request.filed(), request.sign(application.by(), application.at()))
                : List.of(request.filed());
    }

    public RequestSigned sign(UUID orderId, RequestKind kind, Actor leader, Instant now) {
        return waiting(orderId, kind).sign(leader, now);
    }

    public RequestDecided decide(UUID orderId, RequestKind kind, RequestOutcome outcome, Actor by, Instant now) {
        return waiting(orderId, kind).decide(outcome, by, now);
    }

    public RequestWithdrawn withdraw(UUID orderId, RequestKind kind, Actor by, Instant now) {
        return waiting(orderId, kind).withdraw(by, now);
    }

    /** Lets go what the order has left behind. */
    public List<RequestVoided> letGo(UUID orderId, Predicate<RequestView> stale, Instant now) {
        return requests.openOf(orderId).stream()
                .filter(request -> stale.test(request.view()))
                .map(request -> request.goneBy(now))
                .toList();
    }

    /** What waits; refused when nothing of the kind does. */
    public RequestView open(UUID orderId, RequestKind kind) {
        return waiting(orderId, kind).view();
    }

    /** Everything that units asked about the order, oldest first. */
    public List<RequestView> of(UUID orderId) {
        return requests.of(orderId).stream().map(UnitRequest::view).toList();
    }

    private UnitRequest waiting(UUID orderId, RequestKind kind) {
        return requests.open(orderId, kind).orElseThrow(() -> RequestRefusal.noneAsked(kind));
    }
}
