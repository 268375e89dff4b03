package cn.yanxing.benchmark.past;

import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.OrderAccepted;
import cn.yanxing.contracts.OrderEvent.OrderCalledBack;
import cn.yanxing.contracts.OrderEvent.OrderClosed;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderRegistered;
import cn.yanxing.contracts.OrderEvent.OrderReplied;
import cn.yanxing.contracts.OrderEvent.OrderSigned;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.contracts.VolunteerEvent.HoursPosted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The three kinds of tales: an issue with its rework and delays, a hotline order, a claim of volunteer hours. */
final class Tales {

    private Tales() {}

    static void anIssue(Tale tale) {
        UUID id = tale.anId();
        String unit = tale.aUnit();
        Place place = tale.aPlace();
        tale.tell(new IssueReported(id, number(tale), Source.INSPECTOR, "exposed-garbage", place, null, tale.now()));
        tale.tell(new IssueFiled(id, "exposed-garbage", "any", 1, tale.later(2)));
        Instant handedOver = tale.later(2);
        Instant dueAt = handedOver.plus(Duration.ofDays(2));
        tale.tell(new IssueHandedOver(id, unit, 1, "put it right", place, null, handedOver, dueAt));
        tale.tell(new IssueSigned(id, unit, 1, null, tale.later(4)));
        if (tale.happens(20)) {
            tale.later(72);
            tale.tell(new IssueOverdue(id, unit, 1, null, dueAt, tale.now()));
        }
        Instant rectified = rectified(tale, id, unit, dueAt);
        int reworks = tale.happens(10) ? 1 : 0;
        if (reworks == 1) {
            tale.tell(new IssueVerificationFailed(id, unit, 1, "team-1", 1, null, tale.later(8), dueAt));
            rectified = rectified(tale, id, unit, dueAt);
        }
        tale.tell(new IssueClosed(id, unit, 1, reworks, null, rectified, dueAt, tale.later(24)));
    }

    private static Instant rectified(Tale tale, UUID id, String unit, Instant dueAt) {
        Instant rectified = tale.later(36);
        tale.tell(new IssueRectified(id, unit, 1, null, null, List.of(tale.anId()), rectified, dueAt));
        return rectified;
    }

    static void anOrder(Tale tale) {
        UUID id = tale.anId();
        String number = number(tale);
        String unit = tale.aUnit();
        Place place = tale.aPlace();
        tale.tell(new OrderRegistered(id, number, Channel.PHONE, "noise-life", Urgency.ORDINARY, place, tale.now()));
        tale.tell(new OrderAccepted(id, tale.later(1)));
        Instant dispatched = tale.later(2);
        Instant dueAt = dispatched.plus(Duration.ofDays(5));
        Instant signBy = dispatched.plus(Duration.ofHours(2));
        tale.tell(new OrderDispatched(
                id, number, unit, 1, Handling.DESK, null, "answer the caller", place, dispatched, signBy, dueAt));
        tale.tell(new OrderSigned(id, unit, 1, tale.later(2), signBy));
        Instant replied = tale.later(140);
        tale.tell(new OrderReplied(id, unit, 1, replied, dueAt));
        boolean solved = tale.happens(85);
        Satisfaction says = tale.happens(90) ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED;
        tale.tell(new OrderCalledBack(id, unit, 1, solved, says, tale.later(48)));
        tale.tell(new OrderClosed(
                id,
                unit,
                1,
                solved ? CloseKind.SOLVED : CloseKind.EXPLAINED,
                solved,
                says,
                replied,
                dueAt,
                tale.later(4)));
    }

    static void hours(Tale tale) {
        Instant from = tale.now();
        int minutes = 30 + tale.random.nextInt(240);
        Instant to = from.plus(Duration.ofMinutes(minutes));
        tale.tell(new HoursPosted(
                tale.anId(), tale.anId(), null, "team-red", tale.aUnit(), minutes, Evidence.E3, from, to, to));
    }

    private static String number(Tale tale) {
        return "2026-%06d".formatted(tale.random.nextInt(1_000_000));
    }
}
