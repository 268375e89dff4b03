package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.Given.anOrder;
import static cn.yanxing.hotline.order.Given.plan;
import static cn.yanxing.hotline.order.Given.to;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Destination;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.OrderEvent.OrderOverdue;
import cn.yanxing.contracts.OrderEvent.OrderReopened;
import cn.yanxing.contracts.OrderEvent.OrderReworkStarted;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.OrderEvent.UrgedBy;
import cn.yanxing.hotline.refusal.ProposeRefusal;
import cn.yanxing.hotline.refusal.RefusalReason;
import cn.yanxing.hotline.transfer.TransferOrder;
import cn.yanxing.kit.problem.IllegalTransition;
import cn.yanxing.kit.problem.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A thousand orders to whom anything is done in any order. */
class OrderWalkTest {

    private static final ProposeRefusal REFUSAL = new ProposeRefusal(RefusalReason.R06, "不在本区");
    private static final DirectAnswer ANSWER = new DirectAnswer("请到政务大厅办理", null, true, Satisfaction.SATISFIED);
    private static final TransferOrder TO_110 = new TransferOrder(Destination.EMERGENCY_LINE, "110", "R-1", null, null);

    @Test
    void whatever_is_tried_the_invariants_hold() {
        int closed = 0;
        for (int seed = 0; seed < 1000; seed++) closed += walk(new Random(seed)) ? 1 : 0;

        assertThat(closed).as("walks that reached the end").isGreaterThan(100);
    }

    private static boolean walk(Random random) {
        Order order = anOrder();
        Instant now = Given.MONDAY_MORNING;
        List<OrderEvent> told = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(600)));
            OrderStatus before = order.status();
            List<OrderEvent> events = attempt(order, random, now);
            told.addAll(events);
            check(order, before, events, told);
        }
        long runs = told.stream()
                .filter(fact -> fact instanceof OrderDispatched || fact instanceof OrderReworkStarted)
                .count();
        assertThat(told.stream().filter(OrderOverdue.class::isInstance))
                .as("each running limit is told once")
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo((int) (2 * runs));
        return order.status() == OrderStatus.CLOSED;
    }

    private static List<OrderEvent> attempt(Order order, Random random, Instant now) {
        try {
            return command(order, random, now);
        } catch (IllegalTransition | Refused refused) {
            return List.of();
        }
    }

    private static List<OrderEvent> command(Order order, Random random, Instant now) {
        Handling handling = Handling.values()[random.nextInt(Handling.values().length)];
        Satisfaction said = Satisfaction.values()[random.nextInt(Satisfaction.values().length)];
        Boolean solved = said == Satisfaction.UNREACHABLE ? null : Boolean.valueOf(random.nextInt(3) > 0);
        return switch (random.nextInt(12)) {
            case 0 -> List.of(order.acceptance().accept(now));
            case 1 -> random.nextInt(8) == 0 ? leaves(order, random, now) : List.of();
            case 2, 3 -> List.of(order.dispatch(to("dept-roads", handling), plan(now), now));
            case 4 -> order.work().sign(now);
            case 5 -> random.nextInt(4) == 0 ? losesItsUnit(order, random, now) : List.of();
            case 6 -> List.of(order.rule(to("dept-parks", handling), plan(now), now));
            case 7 -> order.work().reply("答复", now);
            case 8 -> order.assignment().isFieldOpen() ? order.work().finishOutside("现场已处置", now) : List.of();
            case 9 ->
                random.nextBoolean() ? passed(order) : order.verification().failReview("NO_EVIDENCE", now);
            case 10 -> outside(order, random, now);
            default -> order.verification().callBack(new CallBack(solved, said, null), plan(now), now);
        };
    }

    /** One of the ways that end without a unit's work, or that lead back from there. */
    private static List<OrderEvent> leaves(Order order, Random random, Instant now) {
        return switch (random.nextInt(8)) {
            case 0 -> silently(() -> order.acceptance().proposeRefusal(REFUSAL, "agent", now));
            case 1, 2 -> List.of(order.acceptance().confirmRefusal("dispatcher", now.plus(Duration.ofDays(14)), now));
            case 3 -> silently(() -> order.acceptance().object("应当受理", now));
            case 4 -> order.acceptance().decideObjection(true, now).stream().toList();
            case 5 -> order.acceptance().answerDirectly(ANSWER, now);
            case 6 ->
                order.ending().withdraw(random.nextBoolean(), now).stream().toList();
            default -> List.of(order.ending().transfer(TO_110, now));
        };
    }

    private static List<OrderEvent> losesItsUnit(Order order, Random random, Instant now) {
        return random.nextBoolean()
                ? List.of(order.work().contest("NOT_OURS", now.plus(Duration.ofDays(1)), now))
                : List.of(order.work().takeBack("NOT_OURS", now));
    }

    private static List<OrderEvent> outside(Order order, Random random, Instant now) {
        return switch (random.nextInt(6)) {
            case 0 -> order.hearing().urge(UrgedBy.CITIZEN, now).stream().toList();
            case 1 -> List.of(order.hearing().supplement(now));
            case 2 -> order.reopening().archive(now).stream().toList();
            default -> random.nextInt(4) == 0 ? order.reopening().reopen(plan(now), now) : List.of();
        };
    }

    private static List<OrderEvent> silently(Runnable command) {
        command.run();
        return List.of();
    }

    private static List<OrderEvent> passed(Order order) {
        order.verification().passReview();
        return List.of();
    }

    private static void check(Order order, OrderStatus before, List<OrderEvent> events, List<OrderEvent> told) {
        boolean moved = before != order.status();
        boolean silent = order.status() == OrderStatus.PENDING_CALLBACK; // a passed review is the desk's own business
        assertThat(!moved || silent || !events.isEmpty()).as("a step is told").isTrue();
        if (order.round() > Order.MAX_ROUNDS) assertThat(told).hasAtLeastOneElementOfType(OrderReopened.class);
        if (order.status().isWithUnit()) assertThat(order.assignment().unit()).isNotNull();
        if (order.outcome().closeKind() == CloseKind.SOLVED)
            assertThat(order.outcome().solved()).isTrue();
        if (before.next().isEmpty()) {
            assertThat(order.status()).isEqualTo(before);
            assertThat(events).isEmpty();
        }
    }
}
