package cn.yanxing.kit.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one topic and feeds a listener. Offsets are committed after its transaction; while something must pass first,
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
    private volatile @Nullable KafkaConsumer<String, String> consumer;
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
        KafkaConsumer<String, String> current = consumer;
        if (current != null) current.wakeup();
    }

    void join() throws InterruptedException {
        thread.join(5_000);
    }

    @Override
    public void run() {
        while (running) {
            try (KafkaConsumer<String, String> fresh = consumers.consumer(batches.name())) {
                consumer = fresh;
                fresh.subscribe(List.of(batches.topic()));
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

    private void listen(KafkaConsumer<String, String> kafka) {
        state = ListenerState.listening();
        while (running) {
            List<Inbound> batch = poll(kafka, POLL);
            if (!batch.isEmpty() || settledAt.plus(SETTLE_EVERY).isBefore(Instant.now())) {
                work(kafka, batch);
            }
        }
    }

    private void work(KafkaConsumer<String, String> kafka, List<Inbound> batch) {
        Duration pause = config.retryMin();
        while (running && !workOnce(kafka, batch)) {
            holdOn(kafka, batch, pause);
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(config.retryMax()) < 0 ? longer : config.retryMax();
        }
    }

    private boolean workOnce(KafkaConsumer<String, String> kafka, List<Inbound> batch) {
        try {
            if (!batch.isEmpty()) batches.handle(batch);
            batches.settle();
            settledAt = Instant.now();
            if (!batch.isEmpty()) commit(kafka);
            if (state.status() != ListenerState.Status.LISTENING) state = ListenerState.listening();
            return true;
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            failed(e);
            return false;
        }
    }

    /** Somebody else has the partition then, and skips by its positions what was handled here. */
    private void commit(KafkaConsumer<String, String> kafka) {
        try {
            kafka.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.debugf("%s lost a partition before its offsets were committed: %s", batches.name(), e.getMessage());
        }
    }

    private void holdOn(KafkaConsumer<String, String> kafka, List<Inbound> batch, Duration pause) {
        Instant until = Instant.now().plus(pause);
        while (running && Instant.now().isBefore(until)) {
            kafka.pause(kafka.assignment());
            batch.addAll(poll(kafka, POLL.compareTo(pause) < 0 ? POLL : pause));
        }
        kafka.resume(kafka.paused());
    }

    private static List<Inbound> poll(KafkaConsumer<String, String> kafka, Duration atMost) {
        List<Inbound> batch = new ArrayList<>();
        for (ConsumerRecord<String, String> record : kafka.poll(atMost)) {
            batch.add(Inbound.of(record));
        }
        return batch;
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
