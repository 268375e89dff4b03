package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.sheet.Bounds;
import cn.yanxing.issue.sheet.Cell;
import cn.yanxing.issue.sheet.Unreadable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the rows of a file say: entries, each by the row that it begins in, and what is wrong with the others. The codes of
 * all rows are kept, readable or not, so that nothing is taken for missing because something else is wrong with it.
 */
public final class Draft {

    private static final Geometry NOWHERE = new Geometry(List.of());

    private final Table table;
    private final FoundFile source;
    private final Map<Integer, RegisterEntry> entries = new TreeMap<>();
    private final Map<Integer, RegisterEntry> unsound = new TreeMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final List<Flaw> flaws;

    private Draft(Table table, TableFile file) {
        this.table = table;
        this.source = file.source();
        this.flaws = new ArrayList<>(file.flaws());
    }

    /** Reads all of it and lists all that is wrong, unless the file as a whole cannot be read. */
    public static Draft read(Table table, byte[] content, Bounds bounds) throws Unreadable {
        TableFile file = TableFile.read(table, content, bounds);
        Draft draft = new Draft(table, file);
        Columns<? extends Record> columns = table.columns();
        for (Row row : file.rows()) draft.take(row, draft.limited(row, columns.read(row, file.lacking(), draft.flaws)));
        return draft;
    }

    public Table table() {
        return table;
    }

    public FoundFile source() {
        return source;
    }

    public Map<Integer, RegisterEntry> entries() {
        return entries;
    }

    /** Rows of which something could not be read, as far as they could, and those whose code stands above already. */
    public Map<Integer, RegisterEntry> unsound() {
        return unsound;
    }

    /** Whether the file has a row for this code. */
    public boolean names(String code) {
        return firstRows.containsKey(code);
    }

    public Collection<Flaw> flaws() {
        return flaws;
    }

    /** A code stands once; that of a catalogue item once for each of its conditions. */
    private void take(Row row, Columns.Read<?> read) {
        Cell code = row.cell("code");
        Integer first = code.isEmpty() ? null : firstRows.putIfAbsent(code.text(), row.number());
        if (first == null) begin(row, read);
        else if (table != Table.CATALOGUE) {
            flaws.add(new Flaw(row.number(), "code", "code-twice", Map.of("code", code.text(), "earlier", first)));
            begin(row, new Columns.Read<>(read.record(), false));
        } else if (read.sound() && entries.get(first) instanceof CatalogueItem item)
            entries.put(first, more(item, first, row.number(), (CatalogueRow) read.record()));
    }

    /** Told at the row of the condition, not at the first one of its item. */
    private Columns.Read<?> limited(Row row, Columns.Read<?> read) {
        if (!(read.record() instanceof CatalogueRow condition)) return read;
        List<Flaw> told = condition.flaws(row.number());
        told.stream().filter(flaw -> !unread(row, flaw)).forEach(flaws::add);
        return told.isEmpty() ? read : new Columns.Read<>(condition, false);
    }

    /** A cell that could not be read is no missing one, and was told. */
    private static boolean unread(Row row, Flaw flaw) {
        return flaw.code().equals("cell-missing-beside")
                && !row.cell(String.valueOf(flaw.field())).isEmpty();
    }

    private void begin(Row row, Columns.Read<?> read) {
        Map<Integer, RegisterEntry> rows = read.sound() ? entries : unsound;
        switch (table) {
            case AREAS, UNITS, POINTS, HOTLINE_CATEGORIES, TEAMS, CHARGES ->
                rows.put(row.number(), (RegisterEntry) read.record());
            case CATALOGUE -> rows.put(row.number(), ((CatalogueRow) read.record()).item());
            case GRIDS -> {
                GridRow grid = (GridRow) read.record();
                if (row.outline() == null) unsound.put(row.number(), grid.within(NOWHERE));
                else rows.put(row.number(), grid.within(row.outline()));
            }
        }
    }

    /** Another row of an item adds its condition, and must agree with the first in all else. */
    private CatalogueItem more(CatalogueItem item, int first, int row, CatalogueRow read) {
        boolean twice =
                item.conditions().stream().anyMatch(known -> known.code().equals(read.condition()));
        boolean agrees = read.with(item.conditions()).equals(item);
        if (twice) flaws.add(new Flaw(row, "condition", "condition-twice", Map.of("condition", read.condition())));
        if (!agrees) flaws.add(new Flaw(row, "code", "rows-disagree", Map.of("code", read.code(), "earlier", first)));
        if (twice || !agrees) return item;
        List<Condition> conditions = new ArrayList<>(item.conditions());
        conditions.addAll(read.item().conditions());
        return read.with(conditions);
    }
}
