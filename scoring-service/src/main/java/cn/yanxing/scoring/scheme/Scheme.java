package cn.yanxing.scoring.scheme;

import cn.yanxing.scoring.words.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A published version of the scheme. It holds for what takes effect from {@code effectiveFrom} on, and never changes. */
public record Scheme(
        String code,
        int version,
        Wording name,
        Wording formula,
        List<Wording> notes,
        long base,
        Instant effectiveFrom,
        List<Rule> rules) {

    public Scheme {
        if (rules.stream().map(Rule::code).distinct().count() != rules.size())
            throw new IllegalArgumentException("expected each rule once, but " + code + " repeats one");
    }

    /** The name and version as entries carry it. */
    public String id() {
        return code + "-" + version;
    }

    public Optional<Rule> on(Occasion occasion) {
        return rules.stream().filter(rule -> rule.occasion() == occasion).findFirst();
    }

    public Optional<Rule> rule(String ruleCode) {
        return rules.stream().filter(rule -> rule.code().equals(ruleCode)).findFirst();
    }
}
