package cn.yanxing.issue.indicator;

import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The definitions, from {@code indicators.json}. */
@ApplicationScoped
public class Indicators {

    private static final String FILE = "/indicators.json";

    private final List<Indicator> all;

    Indicators() {
        all = read();
    }

    public List<Indicator> all() {
        return all;
    }

    Indicator get(String code) {
        return all.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", code));
    }

    private static List<Indicator> read() {
        try (InputStream file = Objects.requireNonNull(Indicators.class.getResourceAsStream(FILE))) {
            return List.of(WireJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Indicator[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
