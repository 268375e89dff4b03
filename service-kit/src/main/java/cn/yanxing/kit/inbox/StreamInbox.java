package cn.yanxing.kit.inbox;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * One listener's way through its stream. A batch is one transaction: positions, effects, new outbox rows. A batch that
 * fails for good is kept as it is and settled one event at a time, so that only the guilty event is parked and only the
 * later events of its key wait behind it.
 */
final class StreamInbox implements Batches {

    private static final Logger LOG = Logger.getLogger(StreamInbox.class);
    private static final int SETTLED_AT_ONCE = 500;
    private static final Duration NEXT_LOOK = Duration.ofSeconds(1);

    private final String name;
    private final Reactions reactions;
    private final InboxTransaction transaction;
    private final Positions positions;
    private final HeldEvents held;
    private final ListenerConfig config;
    private final InboxMeters meters;
    private int parkedInARow;

    StreamInbox(
            StreamListener listener,
            InboxTransaction transaction,
            Positions positions,
            HeldEvents held,
            ListenerConfig config,
            InboxMeters meters) {
        this.name = listener.name();
        this.reactions = listener.reactions();
        this.transaction = transaction;
        this.positions = positions;
        this.held = held;
        this.config = config;
        this.meters = meters;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String topic() {
        return reactions.topic();
    }

    @Override
    public void handle(List<Inbound> batch, Runnable bookmark) {
        try {
            boolean handledAny = transaction.test(() -> takeInOrder(batch, bookmark));
            if (handledAny) parkedInARow = 0;
        } catch (RuntimeException e) {
            if (Failure.canPass(e)) throw e;
            LOG.infof("%s goes through %d events one by one: %s", name, batch.size(), Failure.reason(e));
            transaction.run(() -> keep(batch, bookmark));
        }
    }

    @Override
    public void settle() {
        List<Held> ready = held.ready(name, SETTLED_AT_ONCE);
        while (!ready.isEmpty()) {
            ready.forEach(this::settle);
            ready = held.ready(name, SETTLED_AT_ONCE);
        }
    }

    private boolean takeInOrder(List<Inbound> batch, Runnable bookmark) {
        Turn turn = turn(batch);
        Answers answers = answers();
        inOrder(batch, turn, (key, record) -> take(turn, answers, record, key));
        answers.finish();
        positions.advance(name, topic(), turn.advanced());
        bookmark.run();
        return !turn.advanced().isEmpty();
    }

    /** Keeps what is new as waiting, even what is next: it is settled from there. */
    private void keep(List<Inbound> batch, Runnable bookmark) {
        inOrder(batch, turn(batch), (key, record) -> held.keepWaiting(name, record));
        bookmark.run();
    }

    private void inOrder(List<Inbound> batch, Turn turn, BiConsumer<String, Inbound> whatIsNew) {
        for (Inbound record : batch) {
            String key = record.key();
            if (key == null || !record.isReadable()) {
                held.parkUnreadable(name, record, "expected a key and a ce_sequence, but the record has not both");
            } else if (turn.isNew(key, record.place())) {
                whatIsNew.accept(key, record);
            }
        }
    }

    private void take(Turn turn, Answers answers, Inbound record, String key) {
        if (!turn.isNext(key, record.place())) {
            held.keepWaiting(name, record);
            turn.keep(key, record);
            return;
        }
        answers.to(record);
        turn.advance(key);
        for (Optional<Inbound> next = turn.follower(key); next.isPresent(); next = turn.follower(key)) {
            answers.to(next.get());
            held.remove(name, next.get());
            turn.advance(key);
        }
    }

    private Answers answers() {
        return new Answers(name, reactions, meters);
    }

    private Turn turn(List<Inbound> batch) {
        Set<String> keys = batch.stream()
                .filter(Inbound::isReadable)
                .flatMap(record -> Optional.ofNullable(record.key()).stream())
                .collect(toSet());
        return new Turn(positions.lock(name, topic(), keys), held.of(name, topic(), keys));
    }

    private void settle(Held event) {
        try {
            transaction.run(() -> handleNow(event));
            parkedInARow = 0;
        } catch (RuntimeException e) {
            if (Failure.canPass(e)) throw e;
            transaction.run(() -> waitOrPark(event, e));
        }
    }

    private void handleNow(Held event) {
        long position = positions.lock(name, topic(), Set.of(event.key())).getOrDefault(event.key(), 0L);
        boolean stillWaits = held.lock(event.id()).isPresent();
        if (stillWaits && event.sequence() == position + 1) {
            Answers answers = answers();
            answers.to(event.record());
            answers.finish();
            held.remove(name, event.record());
            positions.advance(name, topic(), Map.of(event.key(), event.sequence()));
        }
    }

    private void waitOrPark(Held event, RuntimeException failure) {
        String reason = Failure.reason(failure);
        boolean patient = event.giveUpAt() == null || Instant.now().isBefore(event.giveUpAt());
        if (Failure.isNotYetKnown(failure) && patient) {
            held.postpone(event.id(), reason, NEXT_LOOK, config.patience());
        } else if (parkedInARow >= config.parkedInARowMax()) {
            throw new TooManyParked(name, parkedInARow, reason);
        } else {
            LOG.warnf("%s parks %s %d: %s", name, event.key(), event.sequence(), reason);
            held.park(event.id(), reason);
            parkedInARow++;
        }
    }
}
