package cn.yanxing.hotline.rates;

import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.wire.WireJson;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The definitions, from {@code rates.json}. */
@Startup // so that a mistake in the file is heard before anybody is measured by it
@ApplicationScoped
public class Rates {

    private static final String FILE = "/rates.json";

    private final List<Rate> all;

    Rates() {
        all = read();
    }

    public List<Rate> all() {
        return all;
    }

    Rate get(String code) {
        return all.stream()
                .filter(rate -> rate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("rate", code));
    }

    private static List<Rate> read() {
        try (InputStream file = Objects.requireNonNull(Rates.class.getResourceAsStream(FILE))) {
            return List.of(WireJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Rate[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
