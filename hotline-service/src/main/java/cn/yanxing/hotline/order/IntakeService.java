package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.hotline.contact.ContactService;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How an order comes in: taken down at the desk, or handed over by a partner's machine. */
@ApplicationScoped
public class IntakeService {

    private final Orders orders;
    private final OrderNumbers numbers;
    private final RegisterCheck register;
    private final ContactService contacts;
    private final OrderJournal journal;
    private final OrderViews views;
    private final Caller caller;
    private final Clock clock;
    private final Ids ids;

    IntakeService(
            Orders orders,
            OrderNumbers numbers,
            RegisterCheck register,
            ContactService contacts,
            OrderJournal journal,
            OrderViews views,
            Caller caller,
            Clock clock,
            Ids ids) {
        this.orders = orders;
        this.numbers = numbers;
        this.register = register;
        this.contacts = contacts;
        this.journal = journal;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public OrderView register(RegisterOrder in) {
        if (in.channel() == Channel.CITY_PLATFORM || in.channel() == Channel.IMPORT)
            throw OrderRefusal.machineChannel(in.channel());
        Instant now = clock.instant();
        Request request = new Request(
                in.channel(),
                register.category(in.category(), now),
                in.urgency(),
                in.title().strip(),
                in.content().strip(),
                new Spot(in.placeText().strip(), register.place(in.longitude(), in.latitude())),
                null);
        Order order = opened(request, now);
        contacts.keep(order.id(), in.callerName(), in.callerPhone());
        journal.record(order, null, Deed.of("registration", caller.actor(), now), List.of(Told.registered(order)));
        orders.flush();
        return views.ofNew(order, caller.actor());
    }

    /** The partner's order is accepted by being handed over; it waits for the dispatcher. */
    @Transactional
    public Taken take(PartnerOrder in) {
        if (orders.takeBySource(in.sourceSystem(), in.sourceOrderNo()).isPresent())
            throw OrderRefusal.alreadyHere(in.sourceOrderNo());
        Instant now = clock.instant();
        Request request = new Request(
                Channel.CITY_PLATFORM,
                register.categoryOrUnmapped(in.sourceCategory()),
                in.urgency(),
                in.title(),
                in.content(),
                new Spot(in.placeText(), register.place(in.longitude(), in.latitude())),
                new Origin(in.sourceSystem(), in.sourceOrderNo(), in.sourceCategory(), in.upstreamDueAt()));
        Order order = opened(request, now);
        contacts.keep(order.id(), in.callerName(), in.callerPhone());
        Actor partner = Actor.system(in.sourceSystem());
        journal.record(order, null, Deed.of("registration", partner, now), List.of(Told.registered(order)));
        OrderStatus registered = order.status();
        Deed accepted = Deed.of("acceptance", partner, now).with(quarantine(request));
        journal.record(order, registered, accepted, List.of(order.acceptance().accept(now)));
        return new Taken(order.number(), request.category().equals(RegisterCheck.UNMAPPED));
    }

    private static Map<String, String> quarantine(Request request) {
        String sent = request.origin().sourceCategory();
        return request.category().equals(RegisterCheck.UNMAPPED) && sent != null
                ? Map.of("unmappedCategory", sent)
                : Map.of();
    }

    private Order opened(Request request, Instant now) {
        UUID id = ids.next();
        Order order = new Order(id, numbers.next(now), numbers.queryCode(id), request, now);
        orders.add(order);
        return order;
    }

    /** The number the partner's order got here, and whether nobody has mapped its category yet. */
    public record Taken(String number, boolean unmapped) {}
}
