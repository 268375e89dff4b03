package cn.yanxing.issue.composite;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of a composite's weights, for periods that begin on {@code validFrom} or later; {@code source} says whose.
 * One published system gives its areas weights of 0.7 together, so that nobody can reach more than 70: the weights here
 * are 100, or the service does not start.
 */
public record Weighting(
        String version, LocalDate validFrom, List<Component> components, String source, String sourceEn) {

    private static final int WHOLE = 100;

    public Weighting {
        components = List.copyOf(components);
        int together = components.stream().mapToInt(Component::weight).sum();
        if (together != WHOLE)
            throw new IllegalArgumentException("expected weights of 100, but those of " + version + " are " + together);
    }
}
