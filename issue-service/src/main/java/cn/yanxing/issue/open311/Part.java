package cn.yanxing.issue.open311;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list of a window; {@code last} is the entry behind which the next page goes on, if there is one. */
public record Part<T>(List<T> items, @Nullable String last, Window window, Paging paging) {

    /** Of one row more than the page holds, if there are so many. */
    public static <T> Part<T> of(List<T> rows, Window window, Paging paging, Function<T, String> id) {
        if (rows.size() <= paging.size()) return new Part<>(rows, null, window, paging);
        List<T> items = rows.subList(0, paging.size());
        return new Part<>(items, id.apply(items.get(items.size() - 1)), window, paging);
    }

    /** The whole of it. */
    public static <T> Part<T> whole(List<T> items, Window window) {
        return new Part<>(items, null, window, Paging.none());
    }
}
