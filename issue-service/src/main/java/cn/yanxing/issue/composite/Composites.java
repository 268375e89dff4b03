package cn.yanxing.issue.composite;

import cn.yanxing.issue.cases.Measure;
import cn.yanxing.issue.indicator.Indicators;
import cn.yanxing.kit.wire.WireJson;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The definitions, from {@code composites.json}; what they name must be an indicator in percent, in that version. */
@Startup // so that a mistake in the file is heard before anybody is marked by it
@ApplicationScoped
public class Composites {

    private static final String FILE = "/composites.json";

    private final List<Composite> all;

    Composites(Indicators indicators) {
        all = read();
        all.stream()
                .flatMap(composite -> composite.versions().stream())
                .flatMap(weighting -> weighting.components().stream())
                .filter(component -> component.indicator() != null)
                .forEach(component -> mustBeKnown(component, indicators));
    }

    public List<Composite> all() {
        return all;
    }

    private static void mustBeKnown(Component component, Indicators indicators) {
        boolean known = indicators.all().stream()
                .filter(indicator -> indicator.code().equals(component.indicator()))
                .filter(indicator -> indicator.measure() == Measure.PERCENT)
                .flatMap(indicator -> indicator.versions().stream())
                .anyMatch(formula -> formula.version().equals(component.version()));
        if (!known) throw new IllegalStateException("expected a rate in percent behind " + component);
    }

    private static List<Composite> read() {
        try (InputStream file = Objects.requireNonNull(Composites.class.getResourceAsStream(FILE))) {
            return List.of(WireJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Composite[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
