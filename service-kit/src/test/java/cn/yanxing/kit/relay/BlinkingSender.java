package cn.yanxing.kit.relay;

import static org.awaitility.Awaitility.await;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.HashSet;

/**
 * Kafka's own set of records not yet acknowledged, whose sending thread falls asleep once, as on a busy machine: it has
 * just seen that nothing is left to send, and has not yet looked whether the transaction should be committed.
 */
final class BlinkingSender extends HashSet<Object> {

    private static final long serialVersionUID = 1;

    private final transient Thread sender;
    private volatile boolean asleep;
    private boolean hasSent;
    private boolean mayGoOn;

    private BlinkingSender(Thread sender) {
        this.sender = sender;
    }

    /** To be asked while the producer has nothing to send. */
    static BlinkingSender of(RelayProducer producer) throws ReflectiveOperationException {
        Object kafka = in(producer, "producer");
        Object incomplete = in(in(kafka, "accumulator"), "incomplete");
        BlinkingSender blinking = new BlinkingSender((Thread) in(kafka, "ioThread"));
        field(incomplete, "incomplete").set(incomplete, blinking);
        return blinking;
    }

    void awaitAsleep() {
        await().atMost(Duration.ofSeconds(20)).until(() -> asleep);
    }

    synchronized void wake() {
        mayGoOn = true;
        notifyAll();
    }

    @Override
    public synchronized boolean remove(Object acknowledged) {
        hasSent = true;
        return super.remove(acknowledged);
    }

    /** Waiting lends the monitor, in which Kafka asks, to whoever has records to add. */
    @Override
    public synchronized boolean isEmpty() {
        boolean empty = super.isEmpty();
        if (empty && hasSent && Thread.currentThread() == sender) {
            asleep = true;
            try {
                while (!mayGoOn) wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return empty;
    }

    private static Object in(Object owner, String name) throws ReflectiveOperationException {
        return field(owner, name).get(owner);
    }

    private static Field field(Object owner, String name) throws NoSuchFieldException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
