package cn.yanxing.local;

import java.util.EnumMap;
import java.util.Map;

/** Starts a service again that ended although nobody told it to, a few times; then it says so and leaves it. */
final class Supervisor {

    private static final int RESTARTS_MAX = 5;

    private final LocalSuite suite;
    private final Progress progress;
    private final Map<Service, Integer> restarts = new EnumMap<>(Service.class);

    Supervisor(LocalSuite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    void look() {
        if (suite.isClosing()) return;
        for (Service service : suite.lost()) {
            int times = restarts.merge(service, 1, Integer::sum);
            if (suite.isClosing() || times > RESTARTS_MAX) continue;
            progress.say(service.key() + "-service has stopped by itself; starting it again. Its log: "
                    + suite.data().log(service.key()));
            restart(service);
        }
    }

    private void restart(Service service) {
        try {
            suite.restart(service);
        } catch (RuntimeException e) {
            if (!suite.isClosing()) progress.say(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
