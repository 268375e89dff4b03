package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.faults.plan.Mishap;
import cn.yanxing.acceptance.load.Pause;
import cn.yanxing.embedded.Folders;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes one mishap happen; when it returns, whatever was taken away may come back, and nothing is paused any more. */
final class Strike {

    private static final Duration HIT_WITHIN = Duration.ofSeconds(45);

    private final Stage stage;
    private final LocalSuite suite;
    private final Keeper keeper;
    private final Administrator administrator;
    private final Random random;

    Strike(Stage stage, Keeper keeper, Administrator administrator, long seed) {
        this.stage = stage;
        this.suite = stage.suite();
        this.keeper = keeper;
        this.administrator = administrator;
        this.random = new Random(seed);
    }

    /** False if the mishap could not happen: nobody came by its fault point. */
    boolean happens(Mishap mishap) {
        Service service = mishap.service();
        switch (mishap.kind()) {
            case KILL_SERVICE -> kill(service);
            case KILL_RELAY_HOLDER -> killWhileItHasSomethingToSend(service);
            case KILL_DATABASE -> killDatabase();
            case KILL_BROKER -> killBroker();
            case KILL_TWO -> killTwo(service);
            case FAULT_POINT -> {
                return isHit(mishap);
            }
            case PAUSE_SERVICE -> pause(suite.process(service).pid(), mishap.length());
            case PAUSE_BROKER -> pause(suite.kafka().pid(), mishap.length());
            case REFUSE_DATABASE -> refuse(stage.toDatabase(), mishap.length());
            case REFUSE_BROKER -> refuse(stage.toBroker(), mishap.length());
            case SWALLOW_DATABASE -> swallow(stage.toDatabase(), mishap.length());
            case SWALLOW_BROKER -> swallow(stage.toBroker(), mishap.length());
            case LOSE_BROKER_DISK -> loseTheBrokersDisk();
            case POISON -> {
                return administrator.heals(mishap);
            }
        }
        return true;
    }

    /** One that somebody else has killed a moment ago is killed when it is back. */
    private void kill(Service service) {
        do keeper.await(service);
        while (!suite.process(service).destroyForcibly());
        Patiently.until("the end of " + service.key(), HIT_WITHIN, () -> !keeper.isBack(service));
    }

    private void killDatabase() {
        Patiently.until("a database to kill", HIT_WITHIN, () -> suite.postgres().isAlive());
        suite.postgres().kill();
    }

    private void killBroker() {
        Patiently.until("a broker to kill", HIT_WITHIN, () -> suite.kafka().isAlive());
        suite.kafka().kill();
    }

    /** With one replica a service, the holder of its relay's lock is the service. */
    private void killWhileItHasSomethingToSend(Service service) {
        boolean busy = Patiently.cameTrue(Duration.ofSeconds(5), () -> Backlog.hasUnsent(suite, service));
        if (busy || keeper.isBack(service)) kill(service);
    }

    private void killTwo(Service service) {
        List<Runnable> others = new ArrayList<>(List.of(this::killDatabase, this::killBroker));
        for (Service other : Service.values()) if (other != service) others.add(() -> kill(other));
        Collections.shuffle(others, random);
        others.get(0).run();
        kill(service);
    }

    private boolean isHit(Mishap mishap) {
        var board = stage.switchboard(mishap.service());
        var point = java.util.Objects.requireNonNull(mishap.point());
        long pid = suite.process(mishap.service()).pid();
        board.switchOn(point, java.util.Objects.requireNonNull(mishap.act()));
        if (!Patiently.cameTrue(HIT_WITHIN, () -> !board.isOn(point)) && board.switchOff(point)) return false;
        if (mishap.kills() > 0)
            Patiently.until(
                    "the end at " + point.key(),
                    HIT_WITHIN,
                    () -> ProcessHandle.of(pid).isEmpty()
                            || suite.process(mishap.service()).pid() != pid);
        Pause.millis(mishap.length().toMillis());
        return true;
    }

    private void pause(long pid, Duration length) {
        signal("-STOP", pid);
        Pause.millis(length.toMillis());
        signal("-CONT", pid);
    }

    private static void signal(String signal, long pid) {
        try {
            int code = new ProcessBuilder("kill", signal, Long.toString(pid))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) Pause.millis(1); // it was killed meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(Detour detour, Duration length) {
        detour.refuse();
        Pause.millis(length.toMillis());
        detour.open();
    }

    private static void swallow(Detour detour, Duration length) {
        detour.swallow();
        Pause.millis(length.toMillis());
        detour.open();
    }

    /** The topics are gone with all they held; the outboxes are not. */
    private void loseTheBrokersDisk() {
        keeper.whileTheBrokerIsDead(() -> Folders.delete(stage.data().resolve("kafka")));
        keeper.awaitAllBack();
        for (Service service : Service.values()) administrator.sendsAgain(service);
    }
}
