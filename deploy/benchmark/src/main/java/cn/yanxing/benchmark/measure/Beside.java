package cn.yanxing.benchmark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A thing and its limit, measured in turn, so that whatever else the machine does touches both alike. */
public record Beside(Series value, Series limit, Series ratio) {

    /** The thing is warmed up alone; then each round measures the limit and the thing. */
    public static Beside measure(Protocol protocol, Measurement thing, Measurement limit, Consumer<String> say) {
        double warm = thing.over(protocol.warmUp());
        say.accept("  warmed up at %.0f".formatted(warm));
        List<Double> values = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= protocol.rounds(); round++) {
            double most = limit.over(protocol.window());
            double reached = thing.over(protocol.window());
            limits.add(most);
            values.add(reached);
            ratios.add(reached / most);
            say.accept("  round %d: %.0f beside %.0f, %.2f of it".formatted(round, reached, most, reached / most));
        }
        return new Beside(new Series(values), new Series(limits), new Series(ratios));
    }
}
