package cn.yanxing.hotline.rates;

import cn.yanxing.kit.problem.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rate as it is defined: its formulas side by side, the published one first. What cannot be counted here has no formula
 * but says what is missing.
 */
public record Rate(
        String code,
        String name,
        String nameEn,
        List<Formula> versions,
        @Nullable Gap gap) {

    public Rate {
        if (versions.isEmpty() == (gap == null))
            throw new IllegalArgumentException(
                    "expected formulas or what is missing for them, but " + code + " has not");
    }

    /** The one that was asked for, the published one if none was. */
    Formula formula(@Nullable String version) {
        if (gap != null)
            throw new Refused("rate-not-counted", Map.of("code", code, "why", gap.why(), "whyEn", gap.whyEn()));
        if (version == null) return versions.get(0);
        return versions.stream()
                .filter(known -> known.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "rate-version-unknown", Map.of("code", code, "version", version, "versions", names())));
    }

    private String names() {
        return versions.stream().map(Formula::version).collect(Collectors.joining(", "));
    }
}
