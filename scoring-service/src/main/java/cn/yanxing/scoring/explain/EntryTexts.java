package cn.yanxing.scoring.explain;

import cn.yanxing.scoring.ledger.PostedEntry;
import cn.yanxing.scoring.scheme.Rule;
import cn.yanxing.scoring.scheme.SchemeService;
import cn.yanxing.scoring.words.Language;
import cn.yanxing.scoring.words.Names;
import cn.yanxing.scoring.words.Points;
import cn.yanxing.scoring.words.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Tells an entry in one sentence, out of the rule that ran and the numbers it ran with. */
@ApplicationScoped
public class EntryTexts {

    private static final Wording TAKEN_BACK = new Wording("冲回：{text}", "Taken back: {text}");
    private static final Wording EXCUSED =
            new Wording("申诉成立（{excuse}），冲回：{text}", "Appeal upheld ({excuse}), taken back: {text}");

    private final SchemeService schemes;
    private final Names names;

    EntryTexts(SchemeService schemes, Names names) {
        this.schemes = schemes;
        this.names = names;
    }

    public EntryView view(PostedEntry entry, Language language) {
        Rule rule = rule(entry);
        return new EntryView(
                entry.id(),
                entry.position(),
                entry.unit(),
                names.unit(entry.unit(), language),
                rule.code(),
                rule.name().in(language),
                rule.clause(),
                Points.of(entry.amount()),
                text(entry, rule, language),
                entry.caseKey().kind(),
                entry.caseKey().id(),
                entry.trace().get("number"),
                entry.event(),
                entry.reverses(),
                entry.reversedBy(),
                entry.effectiveAt(),
                entry.postedAt());
    }

    Rule rule(PostedEntry entry) {
        return schemes.scheme(entry.scheme())
                .rule(entry.rule())
                .orElseThrow(() -> new IllegalStateException("expected the rule " + entry.rule() + ", but it is gone"));
    }

    private String text(PostedEntry entry, Rule rule, Language language) {
        Map<String, String> facts = new TreeMap<>(names.readable(entry.trace(), language));
        facts.put("points", Points.signed(entry.amount()));
        String told = rule.told().in(language, facts);
        if (entry.reverses() == null) return told;
        if (entry.excuse() == null) return TAKEN_BACK.in(language, Map.of("text", told));
        return EXCUSED.in(language, Map.of("excuse", entry.excuse(), "text", told));
    }
}
