package cn.yanxing.benchmark.relay;

import cn.yanxing.benchmark.Waiting;
import cn.yanxing.benchmark.measure.Latencies;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Looks into scoring's casebook five hundred times a second for facts that are on their way. */
final class Lookout implements AutoCloseable {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(2);

    private final Connection scoring;
    private final Map<UUID, Long> due = new ConcurrentHashMap<>();
    private final Latencies latencies = new Latencies();
    private final Thread thread;
    private volatile boolean over;
    private volatile @Nullable SQLException failure;

    Lookout(Connection scoring) {
        this.scoring = scoring;
        this.thread = new Thread(this::look, "lookout");
        thread.setDaemon(true);
        thread.start();
    }

    void expect(UUID fact, long dueNanos) {
        due.put(fact, dueNanos);
    }

    Latencies whenAllAreSeen(Duration atMost) {
        Waiting.until(atMost, "every fact to have its effect", () -> {
            SQLException failed = failure;
            if (failed != null) throw failed;
            return due.isEmpty();
        });
        return latencies;
    }

    private void look() {
        try (PreparedStatement seen = scoring.prepareStatement("select id from case_event where id = any (?)")) {
            while (!over) {
                seen.setArray(1, scoring.createArrayOf("uuid", due.keySet().toArray()));
                try (ResultSet row = seen.executeQuery()) {
                    long now = System.nanoTime();
                    while (row.next()) latencies.took(now - due.remove(row.getObject(1, UUID.class)));
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        } catch (SQLException e) {
            failure = e;
        }
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
