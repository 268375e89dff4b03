package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.hotline.contact.Contact;
import cn.yanxing.hotline.contact.ContactService;
import cn.yanxing.hotline.history.HistoryService;
import cn.yanxing.hotline.history.PhotoLink;
import cn.yanxing.hotline.request.RequestService;
import cn.yanxing.hotline.request.RequestView;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Makes an order readable: names for codes, masks for people, buttons for the reader. */
@ApplicationScoped
class OrderViews {

    private final Register register;
    private final ContactService contacts;
    private final HistoryService history;
    private final RequestService requests;
    private final RequestActions requestActions;
    private final Clock clock;

    OrderViews(
            Register register,
            ContactService contacts,
            HistoryService history,
            RequestService requests,
            RequestActions requestActions,
            Clock clock) {
        this.register = register;
        this.contacts = contacts;
        this.history = history;
        this.requests = requests;
        this.requestActions = requestActions;
        this.clock = clock;
    }

    OrderView of(Order order, Actor reader) {
        return of(order, reader, history.photos(order.id()), requests.of(order.id()));
    }

    /** Just taken down: nobody has shown a photo or asked for anything yet, so none is looked for. */
    OrderView ofNew(Order order, Actor reader) {
        return of(order, reader, List.of(), List.of());
    }

    private OrderView of(Order order, Actor reader, List<PhotoLink> photos, List<RequestView> asked) {
        Instant now = clock.instant();
        Contact caller = contacts.masked(order.id());
        Request request = order.request();
        Assignment assignment = order.assignment();
        Milestones when = order.milestones();
        Outcome outcome = order.outcome();
        return new OrderView(
                order.id(),
                order.number(),
                order.status(),
                request.channel(),
                request.category(),
                categoryName(request.category()),
                request.urgency(),
                request.title(),
                request.content(),
                caller.name(),
                caller.phone(),
                reader.is(Roles.AGENT) ? order.queryCode() : null,
                request.spot().text(),
                request.spot().place(),
                request.origin().sourceOrderNo(),
                request.origin().sourceCategory(),
                assignment.unit(),
                assignment.unit() == null ? null : unitName(assignment.unit()),
                assignment.handling(),
                assignment.catalogueItem(),
                assignment.instruction(),
                order.round(),
                assignment.issueId(),
                assignment.errandId(),
                when.registeredAt(),
                when.acceptedAt(),
                when.dispatchedAt(),
                order.limits().signedAt(),
                outcome.repliedAt(),
                when.closedAt(),
                order.limits().due(Limit.SIGN),
                order.limits().due(Limit.HANDLE),
                order.limits().deadline(),
                order.status().isWithUnit() && order.limits().isOverdue(now),
                order.limits().wasOverdue(),
                asked,
                outcome.replyText(),
                outcome.callBackTries(),
                outcome.solved(),
                outcome.satisfaction(),
                outcome.closeKind(),
                order.pressing().urges(),
                order.refusal().view(),
                order.transfer().view(),
                when.withdrawnAt(),
                order.pressing().urgedAt(),
                order.pressing().supplementedAt(),
                photos,
                actions(order, asked, reader, now),
                order.version());
    }

    private List<String> actions(Order order, List<RequestView> asked, Actor reader, Instant now) {
        return Stream.of(OrderAction.of(order, reader, now), requestActions.of(order, asked, reader, now))
                .flatMap(List::stream)
                .toList();
    }

    private String categoryName(String code) {
        return register.hotlineCategory(code).map(HotlineCategory::name).orElse(code);
    }

    private String unitName(String code) {
        return register.unit(code).map(Unit::name).orElse(code);
    }
}
