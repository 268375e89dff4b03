package cn.yanxing.faults.agent;

import cn.yanxing.faults.Act;
import cn.yanxing.faults.FaultPoint;
import cn.yanxing.faults.Switchboard;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What woven code calls when it comes by a fault point. Everything here works on the calling thread. */
public final class Faults {

    private static final int KILLED = 137;

    private static @Nullable Switchboard board;

    /** How many events of the batch at hand this thread has begun; negative outside a batch or in one of a single event. */
    private static final ThreadLocal<Integer> BEGUN = ThreadLocal.withInitial(() -> Integer.MIN_VALUE);

    private Faults() {}

    static void obey(Path folder) {
        board = Switchboard.in(folder);
    }

    /** Does what the point is switched on for, if it is. */
    public static void reached(FaultPoint point) {
        Switchboard orders = board;
        if (orders != null) orders.claim(point).ifPresent(act -> perform(act, point));
    }

    public static void batchBegins(int size) {
        BEGUN.set(size > 1 ? 0 : Integer.MIN_VALUE);
    }

    public static void batchEnds() {
        BEGUN.remove();
    }

    /** The second event of a batch is its middle: one has had its effect, at least one has not. */
    public static void eventBegins() {
        int begun = BEGUN.get();
        if (begun < 0) return;
        BEGUN.set(begun + 1);
        if (begun == 1) reached(FaultPoint.MIDDLE_OF_BATCH);
    }

    private static void perform(Act act, FaultPoint point) {
        switch (act.kind()) {
            case HALT -> Runtime.getRuntime().halt(KILLED);
            case SLEEP -> sleep(act);
            case FAIL -> throw new InjectedFault(point.key());
        }
    }

    private static void sleep(Act act) {
        try {
            TimeUnit.MILLISECONDS.sleep(act.length().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
