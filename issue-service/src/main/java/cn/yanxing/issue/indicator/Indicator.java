package cn.yanxing.issue.indicator;

import cn.yanxing.issue.cases.Measure;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.problem.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An indicator as it is defined: its names, and its formulas side by side, the district's usual one first. */
public record Indicator(String code, String name, String nameEn, Measure measure, List<Formula> versions) {

    /** All that hold in the period, or the one that was asked for. */
    List<Formula> formulas(@Nullable String version, Period period) {
        if (version != null) return List.of(theOne(version, period));
        return versions.stream().filter(formula -> formula.holdsIn(period)).toList();
    }

    /** The one that was asked for; where several hold, none is chosen in silence. */
    Formula formula(@Nullable String version, Period period) {
        List<Formula> holding = formulas(version, period);
        if (holding.size() == 1) return holding.get(0);
        throw refused("indicator-version-open", Map.of("code", code, "versions", names(holding)));
    }

    private Formula theOne(String version, Period period) {
        Formula formula = versions.stream()
                .filter(known -> known.version().equals(version))
                .findFirst()
                .orElseThrow(() -> refused(
                        "indicator-version-unknown",
                        Map.of("code", code, "version", version, "versions", names(versions))));
        if (formula.holdsIn(period)) return formula;
        throw refused(
                "indicator-version-not-yet-valid",
                Map.of("code", code, "version", version, "validFrom", formula.validFrom()));
    }

    private static String names(List<Formula> formulas) {
        return formulas.stream().map(Formula::version).collect(Collectors.joining(", "));
    }

    private static Refused refused(String why, Map<String, ?> facts) {
        return new Refused(why, facts);
    }
}
