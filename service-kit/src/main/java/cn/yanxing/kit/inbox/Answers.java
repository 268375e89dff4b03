package cn.yanxing.kit.inbox;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.kit.wire.Envelope;
import java.util.ArrayList;
import java.util.List;

/** What one transaction of a listener does about its events: each one at once, or all together at the end. */
final class Answers {

    private final String listener;
    private final Reactions reactions;
    private final InboxMeters meters;
    private final List<Received<? extends DomainEvent>> together = new ArrayList<>();

    Answers(String listener, Reactions reactions, InboxMeters meters) {
        this.listener = listener;
        this.reactions = reactions;
        this.meters = meters;
    }

    void to(Inbound record) {
        Envelope envelope = record.envelope();
        record.received(envelope).ifPresentOrElse(this::to, () -> meters.unknownType(listener, envelope.type()));
    }

    private void to(Received<? extends DomainEvent> received) {
        reactions
                .to(received.event())
                .ifPresentOrElse(
                        reaction -> received.because(() -> reaction.accept(received)), () -> together.add(received));
        meters.handled(listener);
    }

    /** Before the positions move; nothing comes after it. */
    void finish() {
        if (!together.isEmpty()) reactions.together().ifPresent(reaction -> reaction.accept(List.copyOf(together)));
    }
}
