package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.faults.plan.Kind;
import cn.yanxing.acceptance.faults.plan.Mishap;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Goes through a plan. Most mishaps come several at a time, into each other's recoveries; afterwards the first of each
 * kind have the suite to themselves, and the time until everything goes on is taken.
 */
final class Saboteur {

    private static final int ALONE = 3;
    private static final int AT_ONCE = 3;
    private static final int MISSES_MOST = 50;
    private static final Duration RECOVERY_MOST = Duration.ofMinutes(3);

    private final LocalSuite suite;
    private final Keeper keeper;
    private final Strike strike;
    private final Tally tally;
    private final Progress progress;

    Saboteur(LocalSuite suite, Keeper keeper, Strike strike, Tally tally, Progress progress) {
        this.suite = suite;
        this.keeper = keeper;
        this.strike = strike;
        this.tally = tally;
        this.progress = progress;
    }

    void carryOut(List<Mishap> plan) {
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        List<Mishap> single = new ArrayList<>();
        Queue<Mishap> crowd = new ConcurrentLinkedQueue<>();
        for (Mishap mishap : plan) {
            boolean alone = seen.merge(mishap.kind(), 1, Integer::sum) <= ALONE
                    || mishap.kind().aimSeconds() == 0;
            (alone ? single : crowd).add(mishap);
        }
        Stream.generate(() -> CompletableFuture.runAsync(() -> several(crowd), Saboteur::thread))
                .limit(AT_ONCE)
                .toList()
                .forEach(CompletableFuture::join);
        single.forEach(this::alone);
        calm();
    }

    private static void thread(Runnable work) {
        new Thread(work, "saboteur").start();
    }

    private void alone(Mishap mishap) {
        calm();
        if (!happens(mishap)) return;
        keeper.awaitAllBack();
        long back = System.nanoTime();
        calm();
        Duration took = Duration.ofNanos(System.nanoTime() - back);
        tally.recovered(mishap, took);
        progress.say("  " + mishap + ": on again " + took.toMillis() + " ms after the return");
    }

    /** A fault point that nobody came by has its turn again after the others. */
    private void several(Queue<Mishap> crowd) {
        for (Mishap mishap = crowd.poll(); mishap != null; mishap = crowd.poll()) {
            keeper.await(mishap.service());
            if (happens(mishap)) progress.say("  " + mishap);
            else if (tally.missed().size() < MISSES_MOST) crowd.add(mishap);
        }
    }

    private boolean happens(Mishap mishap) {
        boolean happened = strike.happens(mishap);
        if (happened) tally.happened(mishap);
        else tally.missed(mishap);
        return happened;
    }

    /** Everything runs, and all that had been told at some moment since has been heard. */
    private void calm() {
        keeper.awaitAllBack();
        try (Backlog backlog = Backlog.of(suite)) {
            Patiently.until("everything heard", RECOVERY_MOST, backlog::isDrained);
        }
    }
}
