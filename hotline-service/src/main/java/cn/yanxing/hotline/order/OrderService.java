package cn.yanxing.hotline.order;

import cn.yanxing.hotline.contact.Contact;
import cn.yanxing.hotline.contact.ContactService;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.history.HistoryLine;
import cn.yanxing.hotline.history.HistoryService;
import cn.yanxing.hotline.history.PhotoRef;
import cn.yanxing.hotline.limit.LimitPlanner;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.photo.Photos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the people of the hotline and the units do to an order. Each decision names the version it was made on. */
@ApplicationScoped
public class OrderService {

    private final Deeds deeds;
    private final Orders orders;
    private final DispatchPlanner dispatches;
    private final LimitPlanner planner;
    private final ContactService contacts;
    private final HistoryService history;
    private final OrderJournal journal;
    private final OrderViews views;
    private final OrderScope scope;
    private final Photos photos;
    private final Caller caller;

    OrderService(
            Deeds deeds,
            Orders orders,
            DispatchPlanner dispatches,
            LimitPlanner planner,
            ContactService contacts,
            HistoryService history,
            OrderJournal journal,
            OrderViews views,
            OrderScope scope,
            Photos photos,
            Caller caller) {
        this.deeds = deeds;
        this.orders = orders;
        this.dispatches = dispatches;
        this.planner = planner;
        this.contacts = contacts;
        this.history = history;
        this.journal = journal;
        this.views = views;
        this.scope = scope;
        this.photos = photos;
        this.caller = caller;
    }

    @Transactional
    public OrderView dispatch(UUID id, long version, DispatchOrder in) {
        Order order = deeds.at(id, version);
        Deed deed = deeds.deed("dispatch")
                .noting(in.instruction())
                .with(Map.of("unit", in.unit(), "handling", in.handling().name()));
        PlannedDispatch planned = dispatches.plan(order, in, deed.at());
        return deeds.keep(order, deed, it -> List.of(it.dispatch(planned.decision(), planned.limits(), deed.at())));
    }

    @Transactional
    public OrderView sign(UUID id, long version) {
        Deed deed = deeds.deed("signature");
        return deeds.keep(deeds.own(id, version), deed, order -> order.work().sign(deed.at()));
    }

    @Transactional
    public OrderView reply(UUID id, long version, String text, List<UUID> photoIds) {
        if (!photoIds.isEmpty()) photos.mustExist(photoIds);
        var evidence =
                photoIds.stream().map(photo -> new PhotoRef(photo, "hotline")).toList();
        Deed deed = deeds.deed("reply").noting(text).showing(evidence);
        return deeds.keep(deeds.own(id, version), deed, order -> order.work().reply(text, deed.at()));
    }

    @Transactional
    public OrderView review(UUID id, long version, boolean passed, @Nullable String reasonCode, @Nullable String note) {
        if (!passed && reasonCode == null) throw OrderRefusal.reviewReasonMissing();
        Deed deed = deeds.deed("review")
                .noting(note)
                .with(
                        reasonCode == null
                                ? Map.of("passed", "true")
                                : Map.of("passed", "" + passed, "reasonCode", reasonCode));
        return deeds.keep(deeds.at(id, version), deed, order -> {
            if (!passed && reasonCode != null) return order.verification().failReview(reasonCode, deed.at());
            order.verification().passReview();
            return List.of();
        });
    }

    @Transactional
    public OrderView callBack(UUID id, long version, CallBack said) {
        Order called = deeds.at(id, version);
        Deed deed = deeds.deed("call-back")
                .noting(said.note())
                .with(Map.of("satisfaction", said.satisfaction().name(), "solved", String.valueOf(said.solved())));
        var rework = planner.rework(called.request().urgency(), deed.at());
        return deeds.keep(called, deed, order -> order.verification().callBack(said, rework, deed.at()));
    }

    @Transactional
    public Contact reveal(UUID id, String purpose) {
        Order order = orders.get(id);
        scope.mustSee(order);
        Deed deed = deeds.deed("contact-reveal").with(Map.of("purpose", purpose));
        journal.record(order, order.status(), deed, List.of());
        return contacts.reveal(id, purpose, caller.actor());
    }

    @Transactional
    public OrderView view(UUID id) {
        return views.of(visible(id), caller.actor());
    }

    @Transactional
    public List<HistoryLine> history(UUID id) {
        return history.of(visible(id).id());
    }

    private Order visible(UUID id) {
        Order order = orders.get(id);
        scope.mustSee(order);
        return order;
    }
}
