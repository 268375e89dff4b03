package cn.yanxing.local;

import cn.yanxing.local.Ports.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts a part again that ended although nobody told it to, a few times; then it says so and leaves it. */
final class Supervisor {

    private static final int RESTARTS_MAX = 5;

    /** What the services stand on comes first. */
    private static final List<Part> FOUNDATION = List.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK);

    private final LocalSuite suite;
    private final Progress progress;
    private final Map<String, Integer> restarts = new HashMap<>();

    Supervisor(LocalSuite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    void look() {
        for (Part part : FOUNDATION) look(part.title(), suite.isAlive(part), () -> suite.restart(part));
        RunningServices services = suite.services();
        for (Replica replica : services.replicas())
            look(replica.title(), services.isAlive(replica), () -> services.restart(replica));
    }

    private void look(String title, boolean alive, Runnable restart) {
        if (alive || suite.isClosing()) return;
        int times = restarts.merge(title, 1, Integer::sum);
        if (times > RESTARTS_MAX + 1) return;
        progress.say(title + " has stopped by itself; "
                + (times > RESTARTS_MAX ? "it is left so after " + RESTARTS_MAX + " new starts." : "starting it again.")
                + " The logs are in " + suite.logs());
        if (times > RESTARTS_MAX) return;
        try {
            restart.run();
        } catch (RuntimeException e) {
            if (!suite.isClosing()) progress.say(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
