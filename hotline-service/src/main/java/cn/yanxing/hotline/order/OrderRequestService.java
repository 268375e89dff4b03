package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.RequestDecided;
import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.contracts.OrderEvent.RequestOutcome;
import cn.yanxing.contracts.OrderEvent.RequestSigned;
import cn.yanxing.hotline.contact.ContactService;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.request.Application;
import cn.yanxing.hotline.request.Ask;
import cn.yanxing.hotline.request.RequestService;
import cn.yanxing.hotline.request.RequestView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the unit that has an order asks of the desk, and what the desk says to it. */
@ApplicationScoped
public class OrderRequestService {

    private final Orders orders;
    private final Deeds deeds;
    private final RequestService requests;
    private final RequestRules rules;
    private final RegisterCheck register;
    private final ContactService contacts;

    OrderRequestService(
            Orders orders,
            Deeds deeds,
            RequestService requests,
            RequestRules rules,
            RegisterCheck register,
            ContactService contacts) {
        this.orders = orders;
        this.deeds = deeds;
        this.requests = requests;
        this.rules = rules;
        this.register = register;
        this.contacts = contacts;
    }

    /** By the unit, on the order that it has. */
    @Transactional
    public OrderView ask(UUID id, long version, Ask ask) {
        Order order = deeds.own(id, version);
        Deed deed = deeds.deed(RequestActions.path(ask.kind()) + "-request")
                .noting(ask.note())
                .with(ask.facts());
        mustNotNameCaller(id, ask);
        String suggested = Ask.suggestedUnitOf(ask);
        if (suggested != null) register.unit(suggested, deed.at());
        rules.against(ask.kind(), order, requests.of(id), deed.at()).ifPresent(refusal -> {
            throw refusal;
        });
        return change(order, deed, it -> followed(it, requests.file(application(it, deed), ask), ask.reasonCode()));
    }

    /** By the unit's leader, who stands for it from now on. */
    @Transactional
    public OrderView sign(UUID id, long version, RequestKind kind) {
        Order order = deeds.own(id, version);
        Deed deed = deeds.deed("request-signature").with(Map.of("kind", kind.name()));
        RequestView open = requests.open(id, kind);
        return change(
                order,
                deed,
                it -> followed(it, List.of(requests.sign(id, kind, deed.actor(), deed.at())), open.reasonCode()));
    }

    @Transactional
    public OrderView withdraw(UUID id, long version, RequestKind kind) {
        Order order = deeds.own(id, version);
        Deed deed = deeds.deed("request-withdrawal").with(Map.of("kind", kind.name()));
        if (!RequestActions.mayStillBeWithdrawn(requests.open(id, kind), order))
            throw OrderRefusal.arbitrationHasBegun();
        return change(order, deed, it -> List.of(requests.withdraw(id, kind, deed.actor(), deed.at())));
    }

    @Transactional
    public OrderView decideReturn(UUID id, long version, boolean approved, @Nullable String note) {
        Order order = deeds.at(id, version);
        Deed deed = deeds.deed("return-decision").noting(note).with(Map.of("approved", String.valueOf(approved)));
        RequestView open = requests.open(id, RequestKind.RETURN);
        RequestOutcome outcome = approved ? RequestOutcome.APPROVED : RequestOutcome.REFUSED;
        return change(order, deed, it -> {
            RequestDecided decided = requests.decide(id, RequestKind.RETURN, outcome, deed.actor(), deed.at());
            return approved ? List.of(decided, it.work().takeBack(open.reasonCode(), deed.at())) : List.of(decided);
        });
    }

    /** An arbitration that the leader has signed stops the order; everything else waits for the desk. */
    private List<OrderEvent> followed(Order order, List<? extends OrderEvent> told, String reasonCode) {
        Stream<OrderEvent> contested = told.stream()
                .filter(RequestSigned.class::isInstance)
                .map(RequestSigned.class::cast)
                .filter(signed -> signed.kind() == RequestKind.ARBITRATION)
                .map(signed -> order.work().contest(reasonCode, rules.rulingDue(signed.signedAt()), signed.signedAt()));
        return Stream.concat(told.stream(), contested).toList();
    }

    private OrderView change(Order order, Deed deed, Function<Order, List<? extends OrderEvent>> command) {
        orders.touch(order);
        return deeds.keep(order, deed, command);
    }

    private static Application application(Order order, Deed deed) {
        return new Application(order.id(), order.assignment().theUnit(), order.round(), deed.actor(), deed.at());
    }

    private void mustNotNameCaller(UUID id, Ask ask) {
        if (contacts.isNamedIn(id, ask.note()) || contacts.isNamedIn(id, ask.legalBasis()))
            throw OrderRefusal.callerNamedInRequest();
    }
}
