package cn.yanxing.local;

import cn.yanxing.embedded.EmbeddedPostgres;
import cn.yanxing.local.backup.Retelling;
import java.util.Arrays;

/** What the first start in a restored data folder does before any service runs. */
final class RestoredData {

    private RestoredData() {}

    static void prepare(DataFolder data, EmbeddedPostgres postgres, Progress progress) {
        Retelling retelling = new Retelling(data.path("."));
        if (!retelling.isDue()) return;
        long started = System.nanoTime();
        long events = retelling.prepare(
                Arrays.stream(Service.values()).map(Service::key).toList(), postgres.databases()::connect);
        progress.done("restored data", started, events + " events are told to the new broker");
    }
}
