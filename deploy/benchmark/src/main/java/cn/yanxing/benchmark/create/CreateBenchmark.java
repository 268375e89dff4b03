package cn.yanxing.benchmark.create;

import cn.yanxing.benchmark.Benchmark;
import cn.yanxing.benchmark.Stage;
import cn.yanxing.benchmark.limit.Pgbench;
import cn.yanxing.benchmark.limit.SameSql;
import cn.yanxing.benchmark.load.Call;
import cn.yanxing.benchmark.load.HttpDoor;
import cn.yanxing.benchmark.load.OpenLoop;
import cn.yanxing.benchmark.load.Saturation;
import cn.yanxing.benchmark.measure.Beside;
import cn.yanxing.benchmark.measure.Protocol;
import cn.yanxing.benchmark.measure.Series;
import cn.yanxing.benchmark.report.Aim;
import cn.yanxing.benchmark.report.Finding;
import cn.yanxing.local.LocalSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Row a: creating an issue and an order through the real service - token checked, personal data encrypted, history and
 * idempotency kept, the event appended and published by the relay - beside pgbench with the same statements.
 */
public final class CreateBenchmark implements Benchmark {

    private static final int CLIENTS = 16;
    private static final long SEED = 20261123;

    @Override
    public String id() {
        return "a";
    }

    @Override
    public String title() {
        return "create-issue and create-order, beside pgbench with the same SQL";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        List<Finding> found = new ArrayList<>();
        for (Creation creation : Creation.values()) found.addAll(measure(stage, creation));
        return found;
    }

    /** Only the measured service runs: the others would hear its events on the same two cores. */
    private static List<Finding> measure(Stage stage, Creation creation) {
        LocalSuite suite = stage.suite();
        try (Alone alone = Alone.on(suite, creation.service());
                HttpDoor door = new HttpDoor(suite.serviceUrl(creation.service()))) {
            Random random = new Random(SEED);
            Call create = () -> creation.create(suite, door, random);
            String key = UUID.randomUUID().toString();
            Pgbench limit = new SameSql(suite, stage.scripts())
                    .ofWriting(creation.service(), key, () -> door.await(creation.create(suite, door, key, random)))
                    .all(CLIENTS);
            Protocol protocol = stage.protocol();
            Saturation service = new Saturation(create, CLIENTS);
            Beside beside = Beside.measure(
                    protocol,
                    service,
                    window -> {
                        alone.awaitPublished();
                        return limit.over(window);
                    },
                    stage::say);
            alone.awaitPublished();
            Series p99 = atHalfLoad(protocol, create, beside.value().median() / 2);
            return findings(creation, beside, p99);
        }
    }

    private static Series atHalfLoad(Protocol protocol, Call create, double perSecond) {
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < protocol.rounds(); round++)
            rounds.add(new OpenLoop(create, perSecond).over(protocol.window()).millisAt(0.99));
        return new Series(rounds);
    }

    private static List<Finding> findings(Creation creation, Beside beside, Series p99) {
        String name = "create-" + creation.name().toLowerCase(Locale.ROOT);
        String remark =
                "The relay publishes meanwhile; the limit writes into a copy of the database that no relay reads.";
        return List.of(
                Finding.beside("a", name, "1/s", beside, Aim.ratioAtLeast(0.40)).remarking(remark),
                Finding.alone("a", name + " p99 at half load", "ms", p99, Aim.atMost(50)));
    }
}
