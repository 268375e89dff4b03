package cn.yanxing.issue.composite;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many points of a hundred a number of cases is worth. Every number has its step: there is no hole between two. */
public record Scale(@JsonValue List<Step> steps) {

    /** Up to and with so many cases; the last step has no end. */
    public record Step(@Nullable Long upTo, BigDecimal points) {}

    /** Steps out of order, or a last one that ends, are a mistake in the definition. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Scale {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(steps.size() - 1).upTo() != null)
            throw new IllegalArgumentException("expected a last step without an end, but " + steps + " has none");
        for (int i = 1; i < steps.size() - 1; i++)
            mustRise(steps.get(i - 1).upTo(), steps.get(i).upTo());
    }

    private static void mustRise(@Nullable Long lower, @Nullable Long upper) {
        if (lower == null || upper == null || lower >= upper)
            throw new IllegalArgumentException("expected rising steps, but " + upper + " comes after " + lower);
    }

    BigDecimal points(long cases) {
        return steps.stream()
                .filter(step -> step.upTo() == null || cases <= Objects.requireNonNull(step.upTo()))
                .findFirst()
                .orElseThrow()
                .points();
    }
}
