package cn.yanxing.acceptance.conservation.ledger;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Told;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What stands in the score ledger, case by case, is what the published scheme gives for what was told on the topics. */
public final class LedgerRecount implements Rule {

    private static final String NAME = "ledger recount";
    private static final String STANDING = """
            select e.case_id::text, e.event, e.rule, e.unit, e.amount from entry e
            where e.reverses is null and not exists (select 1 from entry r where r.reverses = e.id)
            """;

    private final Scheme scheme;
    private final Cases cases = new Cases();

    /** Counts by these prices. */
    public LedgerRecount(Scheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public void hear(Told told, JsonNode body) {
        cases.hear(told, body);
    }

    @Override
    public void look(Cut cut, Findings findings) {
        Map<String, Set<Mark>> deserved = new HashMap<>();
        cases.occasions()
                .forEach((key, occasions) -> occasions.forEach(occasion -> scheme.price(occasion)
                        .ifPresent(mark -> deserved.computeIfAbsent(key, any -> new HashSet<>())
                                .add(mark))));
        Map<String, Set<Mark>> standing = new HashMap<>();
        cut.databases().of("scoring").each(STANDING, row -> {
            Mark mark = new Mark(row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getLong(5));
            findings.count("standing entries of the ledger", 1);
            if (!standing.computeIfAbsent(row.getString(1), any -> new HashSet<>())
                    .add(mark)) {
                differs(findings, Harm.DUPLICATED, row.getString(1), "the ledger has twice: " + mark);
            }
        });
        TreeSet<String> keys = new TreeSet<>(deserved.keySet());
        keys.addAll(standing.keySet());
        keys.forEach(key ->
                compare(key, deserved.getOrDefault(key, Set.of()), standing.getOrDefault(key, Set.of()), findings));
    }

    private static void compare(String key, Set<Mark> deserved, Set<Mark> standing, Findings findings) {
        findings.count("marks counted again", deserved.size());
        deserved.stream()
                .filter(mark -> !standing.contains(mark))
                .forEach(mark -> differs(findings, Harm.LOST, key, "the ledger lacks " + mark));
        standing.stream()
                .filter(mark -> !deserved.contains(mark))
                .forEach(mark -> differs(findings, Harm.DISAGREES, key, "the ledger has without reason " + mark));
    }

    private static void differs(Findings findings, Harm harm, String key, String words) {
        findings.differs(new Difference(NAME, harm, key, words));
    }
}
