package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.load.MixedLoad;
import cn.yanxing.acceptance.load.Pause;
import java.time.Duration;

/** How many events a second the clients brought about, in those seconds in which every part was there. */
final class Rate {

    private static final long SECOND = 1_000;

    private long events;
    private long seconds;

    /** Of the seconds counted so far; 0 if there was none. */
    synchronized long whileAllWasUp() {
        return seconds == 0 ? 0 : events / seconds;
    }

    /** Looks once a second until it is closed. */
    Watch watch(MixedLoad load, Keeper keeper) {
        Watch watch = new Watch(load, keeper);
        watch.start();
        return watch;
    }

    final class Watch implements AutoCloseable {

        private final MixedLoad load;
        private final Keeper keeper;
        private final Thread thread = new Thread(this::look, "rate");
        private volatile boolean over;
        private volatile boolean warm;

        private Watch(MixedLoad load, Keeper keeper) {
            this.load = load;
            this.keeper = keeper;
        }

        private void start() {
            thread.setDaemon(true);
            thread.start();
        }

        /** What happens before is not counted. */
        void untilWarm(Duration first) {
            Pause.millis(first.toMillis());
            warm = true;
            Pause.millis(5 * SECOND);
        }

        private void look() {
            while (!over) {
                boolean wasUp = keeper.isAllBack();
                long before = load.events();
                Pause.millis(SECOND);
                if (warm && wasUp && keeper.isAllBack()) count(load.events() - before);
            }
        }

        @Override
        public void close() {
            over = true;
        }
    }

    private synchronized void count(long more) {
        events += more;
        seconds++;
    }
}
