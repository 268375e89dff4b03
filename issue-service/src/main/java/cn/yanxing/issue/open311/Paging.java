package cn.yanxing.issue.open311;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list: GeoReport gives 1,000 at most. {@code page} and {@code page_size} are an extension known
 * from other cities; {@code after} goes on behind a named entry and is what our own links to the next page say, because
 * what comes in meanwhile cannot move it.
 */
public record Paging(int page, int size, @Nullable String after) {

    private static final int LARGEST = 1_000;
    private static final int LAST_PAGE = 100_000;

    public static Paging of(Params asked) {
        String after = asked.text("after").orElse(null);
        int page = number(asked, "page", 1, LAST_PAGE);
        return new Paging(after == null ? page : 1, number(asked, "page_size", LARGEST, LARGEST), after);
    }

    /** All that was asked for, as when requests are named one by one. */
    static Paging none() {
        return new Paging(1, LARGEST, null);
    }

    public long offset() {
        return (page - 1L) * size;
    }

    private static int number(Params asked, String name, int usual, int max) {
        return asked.text(name)
                .map(text -> {
                    int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
                    if (number < 1 || number > max) throw new Open311Refused(List.of(Fault.OUT_OF_RANGE.of(name)));
                    return number;
                })
                .orElse(usual);
    }
}
