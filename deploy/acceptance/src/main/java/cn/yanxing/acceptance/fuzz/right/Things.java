package cn.yanxing.acceptance.fuzz.right;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What really lies behind an address: the ids of issues below {@code /api/v1/issue/issues}, and so on. */
public final class Things {

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    public void add(String path, String id) {
        known.computeIfAbsent(path, unseen -> new CopyOnWriteArrayList<>()).add(id);
    }

    public int count() {
        return known.values().stream().mapToInt(List::size).sum();
    }

    /** One of them; an id that nobody has, where nothing is known. */
    String pick(String path, Dice dice) {
        List<String> ids = known.getOrDefault(path, List.of());
        return ids.isEmpty()
                ? new UUID(0x0198c1d27f007000L, Long.MIN_VALUE | dice.below(1_000)).toString()
                : dice.pick(ids);
    }
}
