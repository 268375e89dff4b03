package cn.yanxing.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} goes into {@code ?after=} for the following one and is null on the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Of what was found when one more than {@code limit} was asked for: that one says that another page follows. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> position) {
        if (found.size() <= limit) return new Page<>(found, null);
        return new Page<>(List.copyOf(found.subList(0, limit)), position.apply(found.get(limit - 1)));
    }
}
