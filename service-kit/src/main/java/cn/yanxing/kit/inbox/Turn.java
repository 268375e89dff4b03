package cn.yanxing.kit.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whose turn it is inside one batch: how far each key is, and what already waits or is parked behind it. */
final class Turn {

    private final Map<String, Long> positions;
    private final Map<String, Map<Long, Kept>> held = new HashMap<>();
    private final Map<String, Long> advanced = new HashMap<>();

    /** A kept record, and whether nothing but the events before it holds it back. */
    private record Kept(Inbound record, boolean free) {}

    Turn(Map<String, Long> positions, Collection<Held> held) {
        this.positions = new HashMap<>(positions);
        held.forEach(row -> keep(row.key(), new Kept(row.record(), row.waitsForItsTurn())));
    }

    /** Neither handled nor kept before. */
    boolean isNew(String key, long sequence) {
        return sequence > position(key) && !heldOf(key).containsKey(sequence);
    }

    boolean isNext(String key, long sequence) {
        return sequence == position(key) + 1;
    }

    void keep(String key, Inbound record) {
        keep(key, new Kept(record, true));
    }

    void advance(String key) {
        long next = position(key) + 1;
        positions.put(key, next);
        advanced.put(key, next);
    }

    /** The kept event that comes next, unless a person or a clock must release it. */
    Optional<Inbound> follower(String key) {
        return Optional.ofNullable(heldOf(key).get(position(key) + 1))
                .filter(Kept::free)
                .map(Kept::record);
    }

    Map<String, Long> advanced() {
        return advanced;
    }

    private long position(String key) {
        return positions.getOrDefault(key, 0L);
    }

    private void keep(String key, Kept kept) {
        held.computeIfAbsent(key, any -> new HashMap<>()).put(kept.record().place(), kept);
    }

    private Map<Long, Kept> heldOf(String key) {
        return held.getOrDefault(key, Map.of());
    }
}
