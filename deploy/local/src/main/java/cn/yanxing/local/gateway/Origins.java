package cn.yanxing.local.gateway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The replicas behind a door, by their ports. They are asked in turn; one that refused or said that it is not ready
 * comes last until it is well again, so that it is asked only when nobody better is there.
 */
final class Origins {

    private final Supplier<List<Integer>> ports;
    private final Set<Integer> unwell = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    Origins(Supplier<List<Integer>> ports) {
        this.ports = ports;
    }

    /** All who are there now. */
    List<Integer> ports() {
        return ports.get();
    }

    /** All who are there now, in the order in which to try them. */
    List<Integer> inTurn() {
        List<Integer> order = new ArrayList<>(ports.get());
        Collections.rotate(order, -(turn.getAndIncrement() & Integer.MAX_VALUE));
        order.sort(Comparator.comparing(unwell::contains));
        return order;
    }

    void note(int port, boolean well) {
        boolean changed = well ? unwell.remove(port) : unwell.add(port);
        if (changed) unwell.retainAll(ports.get());
    }
}
