package cn.yanxing.scoring.ledger;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.scoring.casebook.CasebookService;
import cn.yanxing.scoring.ledger.Recounted.Difference;
import cn.yanxing.scoring.scheme.SchemeService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Counts the whole ledger again from the kept events, without touching it. */
@ApplicationScoped
class Recount {

    private final Ledger ledger;
    private final CasebookService casebook;
    private final SchemeService schemes;
    private final Database database;

    Recount(Ledger ledger, CasebookService casebook, SchemeService schemes, Database database) {
        this.ledger = ledger;
        this.casebook = casebook;
        this.schemes = schemes;
        this.database = database;
    }

    /** Needs a transaction of its own: events and ledger are looked at as of one moment while both go on. */
    Recounted run() {
        database.change("set transaction isolation level repeatable read, read only");
        Set<Mark> deserved = new HashSet<>();
        long[] cases = {0};
        casebook.each(file -> {
            cases[0]++;
            deserved.addAll(Marks.of(file, schemes::at));
        });
        Set<Mark> standing = new HashSet<>();
        ledger.standing().forEach(entry -> standing.add(entry.mark()));
        return new Recounted(
                cases[0], standing.size(), differences(deserved, standing), totals(deserved), ledger.totals());
    }

    private static List<Difference> differences(Set<Mark> deserved, Set<Mark> standing) {
        List<Difference> differences = new ArrayList<>();
        deserved.stream()
                .filter(mark -> !standing.contains(mark))
                .forEach(mark -> differences.add(Difference.of("MISSING", mark)));
        standing.stream()
                .filter(mark -> !deserved.contains(mark))
                .forEach(mark -> differences.add(Difference.of("SURPLUS", mark)));
        return differences;
    }

    private static List<UnitTotal> totals(Collection<Mark> marks) {
        var totals = new TreeMap<String, UnitTotal>();
        marks.forEach(mark -> totals.merge(
                mark.slot().unit(),
                new UnitTotal(mark.slot().unit(), mark.amount(), 1),
                (one, other) ->
                        new UnitTotal(one.unit(), one.amount() + other.amount(), one.entries() + other.entries())));
        return List.copyOf(totals.values());
    }
}
