package cn.yanxing.hotline.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.OrderEvent.RequestDecided;
import cn.yanxing.contracts.OrderEvent.RequestFiled;
import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.contracts.OrderEvent.RequestOutcome;
import cn.yanxing.hotline.request.Ask.AskReturn;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.problem.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UnitRequestTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000011");
    private static final UUID ORDER = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Actor CHEN_THE_HANDLER = new Actor("chen", "dept-roads", Set.of(Roles.UNIT_HANDLER));
    private static final Actor ZHOU_THE_LEADER = new Actor("zhou", "dept-roads", Set.of(Roles.UNIT_LEADER));
    private static final Actor LIN_THE_DISPATCHER = new Actor("lin", "centre", Set.of(Roles.DISPATCHER));

    /** What can be done to a request, by whoever's it is to do. */
    private enum Command {
        SIGN((request, now) -> request.sign(ZHOU_THE_LEADER, now)),
        DECIDE((request, now) -> request.decide(RequestOutcome.APPROVED, LIN_THE_DISPATCHER, now)),
        WITHDRAW((request, now) -> request.withdraw(CHEN_THE_HANDLER, now)),
        LET_GO(UnitRequest::goneBy);

        @SuppressWarnings("ImmutableEnumChecker") // a plain function
        private final BiFunction<UnitRequest, Instant, OrderEvent> deed;

        Command(BiFunction<UnitRequest, Instant, OrderEvent> deed) {
            this.deed = deed;
        }
    }

    private static final Map<RequestStatus, Set<Command>> RULE_BOOK = Map.of(
            RequestStatus.FILED, Set.of(Command.SIGN, Command.WITHDRAW, Command.LET_GO),
            RequestStatus.SIGNED, Set.of(Command.DECIDE, Command.WITHDRAW, Command.LET_GO),
            RequestStatus.DECIDED, Set.of(),
            RequestStatus.WITHDRAWN, Set.of(),
            RequestStatus.VOID, Set.of());

    @Test
    void in_every_state_every_command_is_done_or_refused_as_the_rule_book_says() {
        for (RequestStatus state : RequestStatus.values()) {
            for (Command command : Command.values()) {
                UnitRequest request = aRequestThatIs(state);
                if (RULE_BOOK.get(state).contains(command)) {
                    assertThat(command.deed.apply(request, NINE))
                            .as(state + " " + command)
                            .isNotNull();
                } else {
                    assertThatThrownBy(() -> command.deed.apply(request, NINE))
                            .as(state + " " + command)
                            .isInstanceOf(IllegalTransition.class);
                    assertThat(request.view().status()).isEqualTo(state);
                }
            }
        }
    }

    @Test
    void a_request_tells_its_reason_and_none_of_its_words() {
        assertThat(aRequest().filed())
                .isEqualTo(new RequestFiled(ORDER, ID, RequestKind.RETURN, "dept-roads", 1, "NOT_OURS", NINE));
    }

    @Test
    void who_asked_does_not_decide() {
        UnitRequest request = aRequestThatIs(RequestStatus.SIGNED);
        Actor chenAtTheDesk = new Actor("chen", "centre", Set.of(Roles.DISPATCHER));

        assertThatThrownBy(() -> happened(request.decide(RequestOutcome.APPROVED, chenAtTheDesk, NINE)))
                .isInstanceOf(RequestRefusal.class)
                .hasMessageContaining("decider-asked-for-it");
        assertThat(request.view().status()).isEqualTo(RequestStatus.SIGNED);
    }

    @Test
    void nor_does_who_signed() {
        Actor zhouAtTheDesk = new Actor("zhou", "centre", Set.of(Roles.DISPATCHER));

        assertThatThrownBy(() -> happened(
                        aRequestThatIs(RequestStatus.SIGNED).decide(RequestOutcome.REFUSED, zhouAtTheDesk, NINE)))
                .hasMessageContaining("decider-asked-for-it");
    }

    @Test
    void a_decision_says_how_by_whom_and_when() {
        UnitRequest request = aRequestThatIs(RequestStatus.SIGNED);

        assertThat(request.decide(RequestOutcome.REFUSED, LIN_THE_DISPATCHER, NINE))
                .isEqualTo(new RequestDecided(
                        ORDER, ID, RequestKind.RETURN, "dept-roads", 1, RequestOutcome.REFUSED, NINE));
        assertThat(request.view().outcome()).isEqualTo(RequestOutcome.REFUSED);
        assertThat(request.view().endedBy()).isEqualTo("lin");
    }

    @Test
    void what_was_withdrawn_or_gone_by_does_not_count_as_asked() {
        assertThat(aRequestThatIs(RequestStatus.WITHDRAWN).view().counts()).isFalse();
        assertThat(aRequestThatIs(RequestStatus.VOID).view().counts()).isFalse();
        assertThat(aRequestThatIs(RequestStatus.DECIDED).view().counts()).isTrue();
    }

    @Property
    void whatever_is_tried_it_ends_once_and_is_decided_only_when_signed(
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> steps) {
        UnitRequest request = aRequest();
        int ends = 0;
        for (int step = 0; step < steps.size(); step++) {
            boolean wasOpen = request.view().status().isOpen();
            attempt(Command.values()[steps.get(step)], request, NINE.plus(Duration.ofMinutes(step)));
            if (wasOpen && !request.view().status().isOpen()) ends++;
        }
        RequestView seen = request.view();
        assertThat(ends).isEqualTo(seen.status().isOpen() ? 0 : 1);
        assertThat(seen.endedAt() == null).isEqualTo(seen.status().isOpen());
        if (seen.outcome() != null) assertThat(seen.signedAt()).isNotNull().isBeforeOrEqualTo(seen.endedAt());
    }

    private static void attempt(Command command, UnitRequest request, Instant now) {
        try {
            happened(command.deed.apply(request, now));
        } catch (IllegalTransition refused) {
            assertThat(RULE_BOOK.get(request.view().status())).doesNotContain(command);
        }
    }

    private static UnitRequest aRequestThatIs(RequestStatus state) {
        UnitRequest request = aRequest();
        if (state == RequestStatus.SIGNED || state == RequestStatus.DECIDED)
            happened(request.sign(ZHOU_THE_LEADER, NINE));
        if (state == RequestStatus.DECIDED) happened(request.decide(RequestOutcome.APPROVED, LIN_THE_DISPATCHER, NINE));
        if (state == RequestStatus.WITHDRAWN) happened(request.withdraw(CHEN_THE_HANDLER, NINE));
        if (state == RequestStatus.VOID) happened(request.goneBy(NINE));
        assertThat(request.view().status()).isEqualTo(state);
        return request;
    }

    private static UnitRequest aRequest() {
        return new UnitRequest(
                ID,
                new Application(ORDER, "dept-roads", 1, CHEN_THE_HANDLER, NINE),
                new AskReturn("NOT_OURS", "归园林局管", "园林绿化条例第十条", "dept-parks"));
    }

    private static void happened(Object event) {
        assertThat(event).isNotNull();
    }
}
