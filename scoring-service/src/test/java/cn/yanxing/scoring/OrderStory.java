package cn.yanxing.scoring;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Destination;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.OrderAccepted;
import cn.yanxing.contracts.OrderEvent.OrderCalledBack;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderObjectionUpheld;
import cn.yanxing.contracts.OrderEvent.OrderOverdue;
import cn.yanxing.contracts.OrderEvent.OrderRefused;
import cn.yanxing.contracts.OrderEvent.OrderRegistered;
import cn.yanxing.contracts.OrderEvent.OrderReopened;
import cn.yanxing.contracts.OrderEvent.OrderReplied;
import cn.yanxing.contracts.OrderEvent.OrderReviewFailed;
import cn.yanxing.contracts.OrderEvent.OrderRevoked;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.contracts.OrderEvent.OrderSigned;
import cn.yanxing.contracts.OrderEvent.OrderTransferred;
import cn.yanxing.contracts.OrderEvent.OrderVoided;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.OrderEvent.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A hotline order: registered on Monday at nine, to be handled within five days of its dispatch. */
public final class OrderStory extends Story<OrderStory> {

    public static final Duration LIMIT = Duration.ofDays(5);

    public final UUID id = anId();
    private String unit = "nobody";
    private int round = 1;
    private Instant dueAt = MONDAY;
    private Instant firstDueAt = MONDAY;
    private Instant firstRepliedAt;
    private Boolean solved;
    private Satisfaction satisfaction;

    private OrderStory() {}

    public static OrderStory anOrder() {
        return anOrderBy(Channel.PHONE);
    }

    public static OrderStory anOrderBy(Channel channel) {
        OrderStory story = new OrderStory();
        return story.tell(new OrderRegistered(
                story.id, "12345-0007", channel, "noise", Urgency.ORDINARY, IssueStory.CORNER, story.now));
    }

    public static OrderStory anOrderWith(String unit) {
        return anOrder().accepted().dispatchedTo(unit).signed();
    }

    public OrderStory accepted() {
        return tell(new OrderAccepted(id, now));
    }

    public OrderStory dispatchedTo(String to) {
        unit = to;
        dueAt = now.plus(LIMIT);
        firstDueAt = round == 1 ? dueAt : firstDueAt;
        return tell(new OrderDispatched(
                id, "12345-0007", unit, round, Handling.DESK, null, "answer", null, now, now.plusSeconds(7200), dueAt));
    }

    public OrderStory refused() {
        return tell(new OrderRefused(id, "R06", now));
    }

    public OrderStory objectionUpheld() {
        return tell(new OrderObjectionUpheld(id, now));
    }

    public OrderStory reopened() {
        return tell(new OrderReopened(id, unit, round, now));
    }

    public OrderStory revoked() {
        return tell(new OrderRevoked(id, unit, round, now));
    }

    public OrderStory transferred() {
        return tell(new OrderTransferred(id, unit, round, Destination.CITY, now));
    }

    public OrderStory voided() {
        return tell(new OrderVoided(id, unit, round, "TEST", now));
    }

    public OrderStory signed() {
        return tell(new OrderSigned(id, unit, round, now, now.plusSeconds(7200)));
    }

    public OrderStory overdue(Limit limit) {
        return tell(new OrderOverdue(id, unit, round, limit, dueAt, now));
    }

    public OrderStory replied() {
        firstRepliedAt = firstRepliedAt == null ? now : firstRepliedAt;
        return tell(new OrderReplied(id, unit, round, now, dueAt));
    }

    public OrderStory reviewFailed() {
        return tell(new OrderReviewFailed(id, unit, round, "INSUFFICIENT", now));
    }

    public OrderStory repliedAtTheLastMoment() {
        now = dueAt;
        return replied();
    }

    public OrderStory calledBack(Boolean isSolved, Satisfaction says) {
        solved = isSolved;
        satisfaction = says;
        return tell(new OrderCalledBack(id, unit, round, solved, satisfaction, now));
    }

    public OrderStory reworkStarted() {
        round++;
        dueAt = now.plus(LIMIT);
        return tell(new OrderReworkStarted(id, unit, round, "NOT_SATISFIED", now, dueAt));
    }

    public OrderStory closed() {
        return tell(new OrderClosed(
                id, unit, round, CloseKind.SOLVED, solved, satisfaction, firstRepliedAt, firstDueAt, now));
    }

    public OrderStory closedByTheDesk() {
        return tell(new OrderClosed(id, null, round, CloseKind.ANSWERED, true, null, null, null, now));
    }
}
