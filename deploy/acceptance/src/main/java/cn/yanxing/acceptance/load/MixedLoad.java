package cn.yanxing.acceptance.load;

import cn.yanxing.acceptance.CityPlatform;
import cn.yanxing.acceptance.conservation.Journal;
import cn.yanxing.local.LocalSuite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A district at work, until it is stopped: clients of every kind side by side, each drawing breath between two tales,
 * and the past of an older system coming in beside them. Together some 250 facts a second where two cores can carry
 * them; the breath leaves room to start again what was killed.
 */
public final class MixedLoad implements AutoCloseable {

    private static final int HISTORY_ROWS = 100;
    private static final long BREATH_MILLIS = 1_000;

    private final List<Thread> clients = new ArrayList<>();
    private final Journal journal;
    private final AtomicLong events = new AtomicLong();
    private final Map<String, Integer> misfortunes = new ConcurrentHashMap<>();
    private volatile boolean over;
    private volatile @Nullable String broken;

    private MixedLoad(Path journal) {
        this.journal = Journal.at(journal);
    }

    /** Begins at once; every answer goes to the journal. */
    public static MixedLoad on(LocalSuite suite, Path journal) {
        MixedLoad load = new MixedLoad(journal);
        Caller caller = new Caller(suite.url(), suite::token, load.journal, () -> load.over);
        new Volunteers(caller).register();
        Tales tales = new Tales(caller, new CityPlatform(suite.url(), suite.partnerSecret()));
        for (int i = 1; i <= 3; i++) load.client("issue-" + i, tales::issue);
        for (int i = 1; i <= 2; i++) load.client("desk-" + i, tales::deskOrder);
        for (int i = 1; i <= 3; i++) load.client("field-" + i, tales::fieldOrder);
        load.client("city", tales::cityOrder);
        load.client("errand-1", () -> tales.errand("volunteer"));
        load.client("errand-2", () -> tales.errand("volunteer2"));
        for (int i = 1; i <= 2; i++) load.client("history-" + i, () -> tales.history(HISTORY_ROWS));
        load.clients.forEach(Thread::start);
        return load;
    }

    /** How many facts the clients know to have brought about. */
    public long events() {
        return events.get();
    }

    /** What went otherwise than its tale expects, and how often: refusals, mostly of tales that met a listener's act. */
    public Map<String, Integer> misfortunes() {
        return Map.copyOf(misfortunes);
    }

    /** No new requests; those that were sent are answered before this returns. */
    @Override
    public void close() {
        over = true;
        for (Thread client : clients) join(client);
        journal.close();
        if (broken != null) throw new AssertionError("a client of the load broke down: " + broken);
    }

    private void client(String name, Tale tale) {
        clients.add(new Thread(() -> tellAgainAndAgain(tale), "load-" + name));
    }

    private void tellAgainAndAgain(Tale tale) {
        while (!over) {
            try {
                events.addAndGet(tale.tell());
                Pause.millis(BREATH_MILLIS);
            } catch (Stopped atTheEnd) {
                return;
            } catch (AssertionError refused) {
                misfortunes.merge(first(String.valueOf(refused.getMessage())), 1, Integer::sum);
                Pause.millis(200);
            } catch (RuntimeException e) {
                broken = e.toString();
                return;
            }
        }
    }

    private static String first(String words) {
        String general = words.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
        return general.substring(0, Math.min(160, general.length()));
    }

    private static void join(Thread client) {
        try {
            client.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
