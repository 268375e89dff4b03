package cn.yanxing.scoring.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Listens for announcements as long as the service runs. A happening is shown at once; the figures follow at most
 * every half second, so that a flood of events does not count everything thousands of times.
 */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private static final int TICK_MILLIS = 100;
    private static final int SHOWN_OF_A_FLOOD_MAX = 100;
    private static final Duration FIGURES_EVERY = Duration.ofMillis(500);
    private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(15);

    private final LiveService live;
    private final String url;
    private final String user;
    private final String password;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Pace figures = new Pace(FIGURES_EVERY);
    private final Pace heartbeat = new Pace(HEARTBEAT_EVERY);
    private boolean figuresMoved;

    Watch(
            LiveService live,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.live = live;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::run, "scoring-live");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    private void run() {
        while (isRunning()) {
            try (Ear ear = Ear.open(url, user, password)) {
                live.beginAgain();
                while (isRunning()) turn(ear);
            } catch (SQLException | RuntimeException lost) {
                if (isRunning()) LOG.warnf("the live stream lost its connection and will try again: %s", lost);
                pause();
            }
        }
    }

    private void turn(Ear ear) throws SQLException {
        List<UUID> events = ear.hear(TICK_MILLIS);
        if (!events.isEmpty()) {
            live.heard(events.subList(Math.max(0, events.size() - SHOWN_OF_A_FLOOD_MAX), events.size()));
            figuresMoved = true;
        }
        if (figuresMoved && figures.isDue()) {
            figuresMoved = false;
            live.recount();
        }
        if (heartbeat.isDue()) {
            ear.check();
            live.heartbeat();
        }
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            if (stopped.await(1, TimeUnit.SECONDS)) LOG.debug("stopped");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
