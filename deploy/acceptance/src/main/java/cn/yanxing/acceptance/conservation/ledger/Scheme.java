package cn.yanxing.acceptance.conservation.ledger;

import cn.yanxing.acceptance.conservation.source.CannotLook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The published prices: on which occasion so many milli-points for how much of it. */
public final class Scheme {

    private final Map<String, Price> prices = new HashMap<>();

    private record Price(String rule, long amount, long per) {}

    private Scheme() {}

    /** Reads the one scheme file of the folder; with several, which one holds when is not known here. */
    public static Scheme in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> schemes =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            if (schemes.size() != 1) {
                throw new CannotLook(
                        "Expected one published scheme in " + folder + ", but there are " + schemes.size());
            }
            Scheme scheme = new Scheme();
            for (JsonNode rule :
                    new ObjectMapper().readTree(schemes.get(0).toFile()).required("rules")) {
                scheme.prices.put(
                        rule.required("occasion").asText(),
                        new Price(
                                rule.required("code").asText(),
                                rule.required("amount").asLong(),
                                rule.required("per").asLong()));
            }
            return scheme;
        } catch (IOException e) {
            throw new CannotLook("The published scheme cannot be read", e);
        }
    }

    /** What an occasion is worth, rounded half away from zero to a milli-point; nothing where no rule prices it. */
    Optional<Mark> price(Occasion occasion) {
        Price price = prices.get(occasion.name());
        if (price == null) {
            return Optional.empty();
        }
        long twice = 2 * price.amount * occasion.quantity();
        long rounded = (Math.abs(twice) + price.per) / (2 * price.per) * Long.signum(twice);
        return rounded == 0
                ? Optional.empty()
                : Optional.of(new Mark(occasion.event(), price.rule, occasion.unit(), rounded));
    }
}
