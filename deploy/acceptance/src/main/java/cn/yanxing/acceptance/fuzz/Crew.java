package cn.yanxing.acceptance.fuzz;

import cn.yanxing.local.LocalSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Workers that ask at the same time, each over wires of its own. */
final class Crew implements AutoCloseable {

    private static final int WORKERS = 8;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final BlockingQueue<Doors> free = new LinkedBlockingQueue<>();
    private final List<Future<?>> asked = new ArrayList<>();

    Crew(LocalSuite suite) {
        for (int i = 0; i < WORKERS; i++) free.add(new Doors(suite));
    }

    void does(Consumer<Doors> task) {
        asked.add(workers.submit(() -> {
            Doors mine = free.remove();
            try {
                task.accept(mine);
            } finally {
                free.add(mine);
            }
        }));
    }

    /** Until all that was given is done; what went wrong with one is thrown. */
    void awaitIdle() {
        try {
            for (Future<?> one : asked) one.get();
            asked.clear();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        free.forEach(Doors::close);
    }
}
