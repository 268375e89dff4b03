package cn.yanxing.benchmark.security;

import cn.yanxing.benchmark.Benchmark;
import cn.yanxing.benchmark.Stage;
import cn.yanxing.benchmark.create.Alone;
import cn.yanxing.benchmark.create.Creation;
import cn.yanxing.benchmark.limit.Pgbench;
import cn.yanxing.benchmark.limit.SameSql;
import cn.yanxing.benchmark.load.Call;
import cn.yanxing.benchmark.load.HttpDoor;
import cn.yanxing.benchmark.load.Saturation;
import cn.yanxing.benchmark.measure.Beside;
import cn.yanxing.benchmark.measure.Protocol;
import cn.yanxing.benchmark.measure.Series;
import cn.yanxing.benchmark.report.Aim;
import cn.yanxing.benchmark.report.Finding;
import cn.yanxing.local.LocalSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Row h: what the layers of security cost a request that passes all of them, taking an order over the telephone. No
 * setting switches one off, and none shall; the service is watched at work instead, and the database does the same
 * statements with and without those of a layer.
 */
public final class SecurityBenchmark implements Benchmark {

    private static final int CLIENTS = 16;
    private static final long SEED = 20261123;
    private static final Creation ORDER = Creation.ORDER;

    @Override
    public String id() {
        return "h";
    }

    @Override
    public String title() {
        return "what each layer of security costs";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        LocalSuite suite = stage.suite();
        try (Alone alone = Alone.on(suite, ORDER.service());
                HttpDoor door = new HttpDoor(suite.serviceUrl(ORDER.service()))) {
            Random random = new Random(SEED);
            String key = UUID.randomUUID().toString();
            SameSql.Written written = new SameSql(suite, stage.scripts())
                    .ofWriting(ORDER.service(), key, () -> door.await(ORDER.create(suite, door, key, random)));
            List<Finding> found = new ArrayList<>(inTheService(stage, () -> ORDER.create(suite, door, random)));
            alone.awaitPublished();
            found.add(inTheDatabase(
                    stage.protocol(), written.all(CLIENTS), written.without("idempotency_key", CLIENTS), stage));
            return found;
        }
    }

    private static List<Finding> inTheService(Stage stage, Call create) {
        Protocol protocol = stage.protocol();
        Saturation load = new Saturation(create, CLIENTS);
        stage.say("  warmed up at %.0f".formatted(load.over(protocol.warmUp())));
        Flight flight = new Flight(stage.suite().process(ORDER.service()));
        List<Watched> rounds = new ArrayList<>();
        for (int round = 1; round <= protocol.rounds(); round++) {
            Watched watched = Watched.round(flight, load, protocol.window());
            stage.say("  round %d: %.0f µs of CPU a request".formatted(round, watched.micros()));
            rounds.add(watched);
        }
        Series whole = new Series(rounds.stream().map(Watched::micros).toList());
        List<Finding> found = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            Series value = new Series(
                    rounds.stream().map(watched -> watched.micros(layer)).toList());
            Series share = new Series(
                    rounds.stream().map(watched -> watched.share(layer)).toList());
            found.add(new Finding("h", layer.work(), "µs of CPU", value, whole, share, Aim.none(), ""));
        }
        return found;
    }

    private static Finding inTheDatabase(Protocol protocol, Pgbench all, Pgbench without, Stage stage) {
        Beside beside = Beside.measure(protocol, all, without, stage::say);
        return Finding.beside(
                        "h", "an order's statements, with those of the idempotency key", "1/s", beside, Aim.none())
                .remarking("The limit is the same transaction without them. Of the other rows the limit is the"
                        + " service's CPU for the whole request; what the layer makes the database do is not in it.");
    }
}
