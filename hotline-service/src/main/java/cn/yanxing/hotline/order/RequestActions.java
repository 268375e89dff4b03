package cn.yanxing.hotline.order;

import static cn.yanxing.kit.access.Roles.ARBITER;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;
import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;

import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.hotline.request.RequestView;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which buttons a reader gets for what units ask; each is the last part of the path behind it. */
@ApplicationScoped
class RequestActions {

    private final RequestRules rules;

    RequestActions(RequestRules rules) {
        this.rules = rules;
    }

    List<String> of(Order order, List<RequestView> asked, Actor reader, Instant now) {
        List<String> actions = new ArrayList<>();
        if (reader.is(UNIT_HANDLER, UNIT_LEADER) && isOfTheUnit(reader, order))
            ofUnit(actions, order, asked, reader, now);
        if (reader.is(DISPATCHER, DUTY_OFFICER) && waits(asked, RequestKind.RETURN, reader))
            actions.add("return-decision");
        if (reader.is(ARBITER) && waits(asked, RequestKind.ARBITRATION, reader)) actions.add("arbitration-ruling");
        return actions;
    }

    private void ofUnit(List<String> actions, Order order, List<RequestView> asked, Actor reader, Instant now) {
        for (RequestKind kind : RequestKind.values())
            if (rules.against(kind, order, asked, now).isEmpty()) actions.add(path(kind) + "-request");
        List<RequestView> open =
                asked.stream().filter(request -> request.waits(request.kind())).toList();
        if (reader.is(UNIT_LEADER) && open.stream().anyMatch(RequestView::waitsForLeader))
            actions.add("request-signature");
        if (open.stream().anyMatch(request -> mayStillBeWithdrawn(request, order))) actions.add("request-withdrawal");
    }

    /** An arbitration, once the leader has signed, is not the unit's alone any more. */
    static boolean mayStillBeWithdrawn(RequestView request, Order order) {
        return request.kind() != RequestKind.ARBITRATION || order.status() != OrderStatus.ARBITRATING;
    }

    static String path(RequestKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfTheUnit(Actor reader, Order order) {
        return reader.unit() != null && reader.unit().equals(order.assignment().unit());
    }

    private static boolean waits(List<RequestView> asked, RequestKind kind, Actor reader) {
        return asked.stream().anyMatch(request -> request.waits(kind) && request.mayBeDecidedBy(reader.id()));
    }
}
