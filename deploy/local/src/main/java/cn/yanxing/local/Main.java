package cn.yanxing.local;

import cn.yanxing.local.demo.DemoPast;
import cn.yanxing.local.district.DistrictFolder;
import cn.yanxing.local.load.Door;
import cn.yanxing.local.load.Replay;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What {@code deploy/local/run} runs: starts the suite, loads it, watches over it until it is told to stop. */
public final class Main {

    private final SuiteOptions options;
    private final Progress progress;

    private Main(SuiteOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    public static void main(String[] words) {
        Command.run((root, here, progress) -> new Main(Arguments.parse(root, here, List.of(words)), progress).run());
    }

    private void run() {
        long started = started();
        LocalSuite suite;
        try {
            suite = LocalSuite.prepare(options, progress);
        } catch (DataInUse e) {
            if (options.replay() == null) throw e;
            replay(options.replay(), RunningSuite.in(options.data()).asLoader(Secrets.in(options.data())));
            return;
        }
        stopAtTheEnd(suite);
        progress.say("雁行 Yanxing, " + suite.district().name() + " ("
                + suite.district().code() + "), data in " + options.data());
        try {
            suite.start();
        } catch (RuntimeException e) {
            if (suite.isClosing()) return; // the end came first, and says so itself
            throw e;
        }
        Greeting.print(suite, progress, started);
        fill(suite);
        watch(suite);
    }

    /** The shell script counts too: it says when it began. */
    private static long started() {
        long beganMillis = Long.getLong("yanxing.began", 0);
        long sinceMillis = beganMillis == 0 ? 0 : System.currentTimeMillis() - beganMillis;
        return System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(sinceMillis);
    }

    private void stopAtTheEnd(LocalSuite suite) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (suite.isClosing()) return;
                            progress.say("Stopping ...");
                            suite.close();
                            progress.say("Stopped. The data is kept in " + options.data() + ".");
                        },
                        "stop"));
    }

    private void fill(LocalSuite suite) {
        Path replay = options.replay();
        if (replay != null) replay(replay, suite.asLoader());
        else if (options.withDemo() && !suite.data().isMarked("demo")) playDemo(suite);
    }

    private void replay(Path file, Door asLoader) {
        Replay.run(file, asLoader, DistrictFolder.open(options.district()), progress::say);
    }

    private void playDemo(LocalSuite suite) {
        Thread demo = new Thread(
                () -> {
                    DemoPast past = new DemoPast(suite.district(), suite::as, progress::say);
                    if (past.play(suite.data().log("demo"))) suite.data().mark("demo");
                },
                "demo");
        demo.setDaemon(true);
        demo.start();
    }

    private void watch(LocalSuite suite) {
        Supervisor supervisor = new Supervisor(suite, progress);
        try {
            while (!suite.isClosing()) {
                TimeUnit.SECONDS.sleep(1);
                supervisor.look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
