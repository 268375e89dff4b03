package cn.yanxing.acceptance.conservation.ledger;

import cn.yanxing.acceptance.conservation.source.Told;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The facts of each case that the scheme may price, as they were told; an imported past is counted, never scored. */
final class Cases {

    private static final Set<String> PRICED = Set.of(
            "issue.handed-over.v1",
            "issue.closed.v1",
            "issue.reopened.v1",
            "issue.verification-failed.v1",
            "issue.overdue.v1",
            "issue.exempted.v1",
            "order.rework-started.v1",
            "order.closed.v1");

    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final Set<String> imported = new HashSet<>();
    private final List<Fact> hours = new ArrayList<>();

    void hear(Told told, JsonNode body) {
        UUID id = told.id();
        String key = told.key();
        if (id == null || key == null || !told.isReadable() || !body.isObject()) {
            return;
        }
        Fact fact = new Fact(told.sequence(), id, told.type(), body);
        if (fact.text("source").equals("IMPORT") || fact.text("channel").equals("IMPORT")) {
            imported.add(key);
        } else if (fact.is("hours.posted")) {
            hours.add(fact);
        } else if (PRICED.contains(told.type())) {
            facts.computeIfAbsent(key, any -> new ArrayList<>(2)).add(fact);
        }
    }

    /** Everything that counted, by the case it counted in. */
    Map<String, List<Occasion>> occasions() {
        Map<String, List<Occasion>> occasions = new HashMap<>();
        facts.forEach((key, ofCase) -> {
            if (!imported.contains(key)) {
                ofCase.sort(Comparator.comparingLong(Fact::sequence));
                boolean isOrder = ofCase.get(0).type().startsWith("order.");
                occasions.put(key, isOrder ? Occasions.ofOrder(ofCase) : Occasions.ofIssue(ofCase));
            }
        });
        hours.forEach(posted -> occasions.put(posted.text("claimId"), Occasions.ofHours(posted)));
        return occasions;
    }
}
