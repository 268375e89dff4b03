package cn.yanxing.scoring.ledger;

import cn.yanxing.scoring.casebook.CaseFile;
import cn.yanxing.scoring.scheme.Rule;
import cn.yanxing.scoring.scheme.Scheme;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Prices what happened in a case under the scheme that holds on the day it takes effect. */
final class Marks {

    /** Every mark has one leg yet; a transfer between units will have two. */
    private static final int ONLY_LEG = 1;

    private Marks() {}

    static List<Mark> of(CaseFile file, Function<Instant, Optional<Scheme>> schemeAt) {
        return Occurrences.in(file).stream()
                .flatMap(occurrence -> schemeAt
                        .apply(occurrence.effectiveAt())
                        .flatMap(scheme ->
                                scheme.on(occurrence.occasion()).map(rule -> mark(file, occurrence, scheme, rule)))
                        .stream())
                .filter(mark -> mark.amount() != 0)
                .toList();
    }

    private static Mark mark(CaseFile file, Occurrence occurrence, Scheme scheme, Rule rule) {
        return new Mark(
                new Mark.Slot(occurrence.event(), rule.code(), rule.version(), occurrence.unit(), ONLY_LEG),
                scheme.id(),
                file.key(),
                rule.amountFor(occurrence.quantity()),
                occurrence.effectiveAt().truncatedTo(ChronoUnit.MICROS), // as exactly as the database keeps it
                trace(file, occurrence, rule));
    }

    private static Map<String, String> trace(CaseFile file, Occurrence occurrence, Rule rule) {
        Map<String, String> trace = new TreeMap<>(occurrence.inputs());
        file.number().ifPresent(number -> trace.put("number", number));
        trace.put("quantity", String.valueOf(occurrence.quantity()));
        trace.put("ruleAmount", String.valueOf(rule.amount()));
        trace.put("rulePer", String.valueOf(rule.per()));
        return Map.copyOf(trace);
    }
}
