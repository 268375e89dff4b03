package cn.yanxing.scoring.ledger;

import static java.util.stream.Collectors.groupingBy;

import cn.yanxing.scoring.Story;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import cn.yanxing.scoring.casebook.CaseKey;
import cn.yanxing.scoring.scheme.SchemeService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One case's part of the ledger, fed event by event as the listener feeds the real one. */
public final class LedgerInMemory {

    static final SchemeService SCHEMES = new SchemeService();

    final List<Entry> rows = new ArrayList<>();
    private CaseFile file;

    public LedgerInMemory(CaseKey key) {
        file = new CaseFile(key, List.of());
    }

    static LedgerInMemory of(Story<?> story) {
        LedgerInMemory ledger = new LedgerInMemory(story.file().key());
        story.events().forEach(ledger::hear);
        return ledger;
    }

    public void hear(CaseEvent event) {
        file = file.with(event);
        rows.addAll(Settlement.of(Marks.of(file, SCHEMES::at), rows, event.id(), Story.MONDAY));
    }

    /** What stands, without the accidents of arrival. */
    Set<Mark> net() {
        Set<Mark> net = new HashSet<>();
        Settlement.standing(rows).forEach(entry -> net.add(entry.mark()));
        return net;
    }

    long sum() {
        return rows.stream().mapToLong(Entry::amount).sum();
    }

    /** What each unit has from this case, as the ledger's own query adds it up. */
    public List<UnitTotal> totals() {
        return rows.stream().collect(groupingBy(row -> row.mark().slot().unit())).entrySet().stream()
                .map(unit -> total(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static UnitTotal total(String unit, List<Entry> rows) {
        return new UnitTotal(
                unit,
                rows.stream().mapToLong(Entry::amount).sum(),
                rows.stream().mapToLong(row -> row.reverses() == null ? 1 : -1).sum());
    }
}
