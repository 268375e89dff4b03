package cn.yanxing.local;

import cn.yanxing.local.Ports.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Starts a part again that ended although nobody told it to, a few times; then it says so and leaves it. */
final class Supervisor {

    private static final int RESTARTS_MAX = 5;

    /** What the others stand on comes first. */
    private static final List<Part> IN_ORDER =
            List.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.ISSUE, Part.HOTLINE, Part.VOLUNTEER, Part.SCORING);

    private final LocalSuite suite;
    private final Progress progress;
    private final Map<Part, Integer> restarts = new EnumMap<>(Part.class);

    Supervisor(LocalSuite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    void look() {
        for (Part part : IN_ORDER) if (!suite.isClosing() && !suite.isAlive(part)) again(part);
    }

    private void again(Part part) {
        int times = restarts.merge(part, 1, Integer::sum);
        if (times > RESTARTS_MAX + 1) return;
        progress.say(part.title() + " has stopped by itself; "
                + (times > RESTARTS_MAX ? "it is left so after " + RESTARTS_MAX + " new starts." : "starting it again.")
                + " The logs are in " + suite.logs());
        if (times > RESTARTS_MAX) return;
        try {
            restart(part);
        } catch (RuntimeException e) {
            if (!suite.isClosing()) progress.say(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private void restart(Part part) {
        switch (part) {
            case POSTGRES -> suite.restartPostgres();
            case KAFKA -> suite.restartKafka();
            case KEYCLOAK -> suite.restartKeycloak();
            case ISSUE, HOTLINE, VOLUNTEER, SCORING -> suite.restart(Service.valueOf(part.name()));
            case GATEWAY -> throw new IllegalArgumentException("the gateway runs in this process");
        }
    }
}
