package cn.yanxing.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rings when a transaction with new events was committed, so that the relay does not wait for its next look. */
@ApplicationScoped
public class OutboxSignal {

    private final Semaphore bell = new Semaphore(0);

    public void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Waits for a ring, at most so long; true if it rang. */
    public boolean await(Duration atMost) throws InterruptedException {
        boolean rang = bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        bell.drainPermits();
        return rang;
    }
}
