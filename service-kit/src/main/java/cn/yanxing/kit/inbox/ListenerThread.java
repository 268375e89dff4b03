package cn.yanxing.kit.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one topic and feeds a listener. Its bookmarks are kept in the same transaction; while something must pass first,
 * it stays in the group, holds what it has read, and tries again, for ever.
 */
final class ListenerThread implements Runnable {

    private static final Logger LOG = Logger.getLogger(ListenerThread.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SETTLE_EVERY = Duration.ofSeconds(1);

    private final Batches batches;
    private final ListenerConfig config;
    private final ConsumerFactory consumers;
    private final Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running = true;
    private volatile ListenerState state = ListenerState.stopped();
    private volatile @Nullable StreamReader reader;
    private Instant settledAt = Instant.EPOCH;

    ListenerThread(Batches batches, ListenerConfig config, ConsumerFactory consumers) {
        this.batches = batches;
        this.config = config;
        this.consumers = consumers;
        this.thread = new Thread(this, "listener-" + batches.name());
        thread.setDaemon(true);
    }

    String name() {
        return batches.name();
    }

    ListenerState state() {
        return state;
    }

    void start() {
        thread.start();
    }

    void stop() {
        running = false;
        stopped.countDown();
        StreamReader current = reader;
        if (current != null) current.wakeUp();
    }

    void join() throws InterruptedException {
        thread.join(5_000);
    }

    @Override
    public void run() {
        while (running) {
            try (StreamReader fresh = consumers.reader(batches)) {
                reader = fresh;
                listen(fresh);
            } catch (WakeupException e) {
                LOG.debugf("%s stops", batches.name());
            } catch (Exception | Error e) {
                failed(e);
                rest();
            }
        }
        state = ListenerState.stopped();
    }

    private void listen(StreamReader reader) {
        state = ListenerState.listening();
        while (running) {
            Batch batch = reader.poll(POLL);
            if (!batch.isEmpty() || settledAt.plus(SETTLE_EVERY).isBefore(Instant.now())) {
                work(reader, batch);
            }
        }
    }

    private void work(StreamReader reader, Batch batch) {
        Duration pause = config.retryMin();
        while (running && !workOnce(reader, batch)) {
            holdOn(reader, batch, pause);
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(config.retryMax()) < 0 ? longer : config.retryMax();
        }
    }

    private boolean workOnce(StreamReader reader, Batch batch) {
        try {
            if (!batch.isEmpty()) batches.handle(batch.records(), () -> reader.keep(batch));
            batches.settle();
            settledAt = Instant.now();
            if (!batch.isEmpty()) commit(reader);
            if (state.status() != ListenerState.Status.LISTENING) state = ListenerState.listening();
            return true;
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            failed(e);
            return false;
        }
    }

    private void commit(StreamReader reader) {
        reader.commit();
    }

    private void holdOn(StreamReader reader, Batch batch, Duration pause) {
        Instant until = Instant.now().plus(pause);
        while (running && Instant.now().isBefore(until)) {
            batch.addAll(reader.pollNothingNew(POLL.compareTo(pause) < 0 ? POLL : pause));
        }
        reader.readOn();
    }

    private void failed(Throwable failure) {
        state = state.failed(failure);
        LOG.warnf("%s cannot go on and tries again: %s", batches.name(), Failure.reason(failure));
    }

    private void rest() {
        try {
            if (stopped.await(config.retryMin().toMillis(), TimeUnit.MILLISECONDS)) running = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
