package cn.yanxing.hotline.order;

import static cn.yanxing.hotline.order.OrderStatus.ARBITRATING;
import static cn.yanxing.hotline.order.OrderStatus.ARCHIVED;
import static cn.yanxing.hotline.order.OrderStatus.CLOSED;
import static cn.yanxing.hotline.order.OrderStatus.DISPATCHED;
import static cn.yanxing.hotline.order.OrderStatus.IN_PROGRESS;
import static cn.yanxing.hotline.order.OrderStatus.NOT_ACCEPTED;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_ACCEPT;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_CALLBACK;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_DISPATCH;
import static cn.yanxing.hotline.order.OrderStatus.PENDING_REVIEW;
import static cn.yanxing.hotline.order.OrderStatus.REVOKED;
import static cn.yanxing.hotline.order.OrderStatus.TRANSFERRED;
import static cn.yanxing.hotline.order.OrderStatus.VOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.kit.problem.IllegalTransition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderStatusTest {

    /** Every open order can leave by these as well. */
    private static final Set<OrderStatus> WAYS_OUT = Set.of(TRANSFERRED, REVOKED, VOID);

    private static final Map<OrderStatus, Set<OrderStatus>> OWN_WAYS = Map.of(
            PENDING_ACCEPT, Set.of(PENDING_DISPATCH, NOT_ACCEPTED, CLOSED),
            PENDING_DISPATCH, Set.of(DISPATCHED),
            DISPATCHED, Set.of(IN_PROGRESS, PENDING_DISPATCH, ARBITRATING),
            IN_PROGRESS, Set.of(PENDING_REVIEW, PENDING_DISPATCH, ARBITRATING),
            ARBITRATING, Set.of(DISPATCHED),
            PENDING_REVIEW, Set.of(PENDING_CALLBACK, IN_PROGRESS),
            PENDING_CALLBACK, Set.of(CLOSED, IN_PROGRESS),
            NOT_ACCEPTED, Set.of(PENDING_ACCEPT),
            CLOSED, Set.of(IN_PROGRESS, PENDING_DISPATCH, ARCHIVED));

    private static Set<OrderStatus> expectedAfter(OrderStatus from) {
        Set<OrderStatus> ways = new HashSet<>(OWN_WAYS.getOrDefault(from, Set.of()));
        if (from.isOpen()) ways.addAll(WAYS_OUT);
        return ways;
    }

    @Test
    void a_new_order_is_accepted_answered_at_once_or_refused() {
        assertThat(PENDING_ACCEPT.next()).contains(PENDING_DISPATCH, CLOSED, NOT_ACCEPTED);
    }

    @Test
    void a_unit_may_hand_an_order_back_before_and_after_it_signed() {
        assertThat(DISPATCHED.next()).contains(PENDING_DISPATCH);
        assertThat(IN_PROGRESS.next()).contains(PENDING_DISPATCH);
    }

    @Test
    void a_dissatisfied_citizen_sends_the_order_back_to_the_unit() {
        assertThat(PENDING_CALLBACK.next()).contains(IN_PROGRESS);
    }

    @Test
    void whoever_is_not_taken_on_may_come_back_and_nobody_else_who_is_gone() {
        assertThat(NOT_ACCEPTED.next()).containsExactly(PENDING_ACCEPT);
        for (OrderStatus gone : WAYS_OUT) assertThat(gone.next()).isEmpty();
    }

    @Test
    void what_is_closed_comes_back_or_is_put_away_for_good() {
        assertThat(CLOSED.next()).contains(IN_PROGRESS, ARCHIVED);
        assertThat(ARCHIVED.next()).isEmpty();
    }

    @Test
    void every_other_step_is_refused_and_says_what_is_allowed() {
        for (OrderStatus from : OrderStatus.values()) {
            for (OrderStatus to : OrderStatus.values()) {
                if (expectedAfter(from).contains(to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.to(to)).isInstanceOfSatisfying(IllegalTransition.class, refusal -> {
                        assertThat(refusal.from()).isEqualTo(from.name());
                        assertThat(refusal.to()).isEqualTo(to.name());
                        assertThat(refusal.allowed()).hasSameSizeAs(expectedAfter(from));
                    });
                }
            }
        }
    }

    @Test
    void the_published_diagram_is_the_table() throws IOException {
        Path published = Path.of(System.getProperty("yanxing.root"), "docs", "lifecycle", "order.mmd");
        String drawn = diagram();

        if (Boolean.getBoolean("yanxing.update-docs")) {
            Files.createDirectories(published.getParent());
            Files.writeString(published, drawn);
        }

        assertThat(published).as("written with -Dyanxing.update-docs=true").hasContent(drawn);
    }

    private static String diagram() {
        var drawn = new StringBuilder("stateDiagram-v2\n    [*] --> PENDING_ACCEPT\n");
        for (OrderStatus from : OrderStatus.values()) {
            for (OrderStatus to : from.next()) drawn.append("    %s --> %s\n".formatted(from, to));
            if (from.next().isEmpty()) drawn.append("    %s --> [*]\n".formatted(from));
        }
        return drawn.toString();
    }
}
