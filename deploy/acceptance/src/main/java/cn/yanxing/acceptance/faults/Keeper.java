package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.load.Pause;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Starts whatever has died again, for as long as it takes, as a supervisor of processes does; nobody else in a run
 * does. Each part has its own thread, so that a service does not wait for the database's return to be tried.
 */
final class Keeper implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOOK_EVERY_MILLIS = 50;

    private final LocalSuite suite;
    private final Object brokersDisk = new Object();
    private final Map<Service, Boolean> ready = new EnumMap<>(Service.class);
    private volatile boolean over;

    private Keeper(LocalSuite suite) {
        this.suite = suite;
    }

    static Keeper of(LocalSuite suite) {
        Keeper keeper = new Keeper(suite);
        keeper.keep("database", () -> suite.postgres().isAlive(), suite::restartPostgres);
        keeper.keep("broker", () -> suite.kafka().isAlive(), keeper::restartBroker);
        for (Service service : Service.values()) {
            keeper.mark(service, true);
            keeper.keep(service.key(), () -> suite.process(service).isAlive(), () -> keeper.restart(service));
        }
        return keeper;
    }

    /** Returns when every process runs and every service has said that it is ready. */
    void awaitAllBack() {
        Patiently.until("every part back", PATIENCE, this::isAllBack);
    }

    /** Returns when this service has said that it is ready. */
    void await(Service service) {
        Patiently.until(service + " back", PATIENCE, () -> isBack(service));
    }

    boolean isAllBack() {
        if (!suite.postgres().isAlive() || !suite.kafka().isAlive()) return false;
        for (Service service : Service.values()) if (!isBack(service)) return false;
        return true;
    }

    boolean isBack(Service service) {
        synchronized (ready) {
            return ready.getOrDefault(service, false) && suite.process(service).isAlive();
        }
    }

    /** The broker stays dead while this is done to its disk. */
    void whileTheBrokerIsDead(Runnable work) {
        synchronized (brokersDisk) {
            suite.kafka().kill();
            work.run();
        }
    }

    private void restartBroker() {
        synchronized (brokersDisk) {
            suite.restartKafka();
        }
    }

    private void restart(Service service) {
        mark(service, false);
        suite.restart(service);
        mark(service, true);
    }

    private void mark(Service service, boolean isReady) {
        synchronized (ready) {
            ready.put(service, isReady);
        }
    }

    private void keep(String part, BooleanSupplier alive, Runnable restart) {
        Thread thread = new Thread(() -> look(alive, restart), "keeper-" + part);
        thread.setDaemon(true);
        thread.start();
    }

    private void look(BooleanSupplier alive, Runnable restart) {
        while (!over) {
            Pause.millis(LOOK_EVERY_MILLIS);
            try {
                if (!over && !alive.getAsBoolean()) restart.run();
            } catch (RuntimeException diedAgain) {
                Pause.millis(LOOK_EVERY_MILLIS); // what it stands on is not back yet
            }
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
