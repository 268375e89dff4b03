package cn.yanxing.benchmark.security;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;

/** Looks at a service's working threads: how many in all, and how many of them at each layer. */
record Samples(long all, Map<Layer, Integer> at) {

    private static final String LOOK = "jdk.ExecutionSample";

    static Samples of(List<RecordedEvent> recorded) {
        long all = 0;
        Map<Layer, Integer> at = new EnumMap<>(Layer.class);
        for (RecordedEvent event : recorded) {
            if (!event.getEventType().getName().equals(LOOK) || event.getStackTrace() == null) continue;
            all++;
            Layer.at(event.getStackTrace()).ifPresent(layer -> at.merge(layer, 1, Integer::sum));
        }
        if (all == 0) throw new IllegalStateException("expected looks at a busy service, but there is none");
        return new Samples(all, at);
    }

    /** Between 0 and 1. */
    double share(Layer layer) {
        return (double) at.getOrDefault(layer, 0) / all;
    }
}
