package cn.yanxing.kit.sql;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many rows for one statement: each column an array, as SQL's {@code unnest} takes them apart again. */
public record Rows<R>(List<R> rows) {

    public @Nullable String[] texts(Function<R, @Nullable String> column) {
        return column(column, String[]::new);
    }

    public @Nullable UUID[] ids(Function<R, @Nullable UUID> column) {
        return column(column, UUID[]::new);
    }

    public @Nullable Instant[] instants(Function<R, @Nullable Instant> column) {
        return column(column, Instant[]::new);
    }

    /** Whole numbers. */
    public @Nullable Long[] numbers(Function<R, @Nullable Long> column) {
        return column(column, Long[]::new);
    }

    public @Nullable Double[] doubles(Function<R, @Nullable Double> column) {
        return column(column, Double[]::new);
    }

    public @Nullable Boolean[] flags(Function<R, @Nullable Boolean> column) {
        return column(column, Boolean[]::new);
    }

    private <V> @Nullable V[] column(Function<R, @Nullable V> column, IntFunction<@Nullable V[]> array) {
        return rows.stream().map(column).toArray(array);
    }
}
