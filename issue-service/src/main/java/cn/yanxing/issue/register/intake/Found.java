package cn.yanxing.issue.register.intake;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.register.table.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table held against the register: what it would change, everything that is wrong, and what is worth a look. */
record Found(Draft draft, Plan plan, List<Flaw> problems, List<Flaw> hints) {

    static Found in(Draft draft, Map<String, RegisterEntry> now, Terms terms) {
        Plan plan = Plan.of(draft, now, terms);
        List<Flaw> problems = new ArrayList<>(draft.flaws());
        problems.addAll(Rules.broken(draft, plan, now, terms.today()));
        if (!draft.table().isDrawn()) return new Found(draft, plan, problems, List.of());
        Coverage coverage = Coverage.of(draft, plan, terms);
        problems.addAll(coverage.problems());
        return new Found(draft, plan, problems, coverage.hints());
    }
}
