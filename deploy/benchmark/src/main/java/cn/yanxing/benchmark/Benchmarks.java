package cn.yanxing.benchmark;

import cn.yanxing.benchmark.create.CreateBenchmark;
import cn.yanxing.benchmark.find.FindBenchmark;
import cn.yanxing.benchmark.live.LatencyBenchmark;
import cn.yanxing.benchmark.live.ManyScreensBenchmark;
import cn.yanxing.benchmark.relay.RelayBenchmark;
import cn.yanxing.benchmark.relay.WholeWayBenchmark;
import cn.yanxing.benchmark.replay.ReplayBenchmark;
import cn.yanxing.benchmark.security.SecurityBenchmark;
import cn.yanxing.benchmark.start.StartBenchmark;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All letters there are. */
final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new CreateBenchmark(),
            new RelayBenchmark(),
            new WholeWayBenchmark(),
            new ReplayBenchmark(),
            new LatencyBenchmark(),
            new FindBenchmark(),
            new ManyScreensBenchmark(),
            new StartBenchmark(),
            new SecurityBenchmark());

    private Benchmarks() {}

    /** The named ones in the order of the report; none named means all. */
    static List<Benchmark> named(Set<String> ids) {
        Set<String> known = ALL.stream().map(Benchmark::id).collect(Collectors.toSet());
        for (String id : ids)
            if (!known.contains(id)) throw new WrongUsage("There is no benchmark " + id + ". --help lists all.");
        return ALL.stream()
                .filter(one -> ids.isEmpty() || ids.contains(one.id()))
                .toList();
    }
}
