package cn.yanxing.issue.register.table;

import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.sheet.Cell;
import cn.yanxing.issue.sheet.Line;
import cn.yanxing.issue.sheet.Sheet;
import cn.yanxing.issue.sheet.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The first row of a sheet: it names the columns, in any order, and none that the table does not have. */
final class Heading {

    private final List<String> known;
    private final Sheet sheet;
    private final Map<Integer, String> names = new TreeMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    Heading(List<String> known, Sheet sheet) throws Unreadable {
        this.known = known;
        this.sheet = sheet;
        if (sheet.lines().isEmpty()) throw new Unreadable("file-empty", Map.of());
        read(sheet.lines().get(0));
        for (String range : sheet.merged()) flaws.add(new Flaw(null, range, "cells-merged", Map.of("range", range)));
        if (sheet.lines().size() == 1) flaws.add(new Flaw(null, null, "table-empty", Map.of()));
    }

    List<Flaw> flaws() {
        return flaws;
    }

    Set<String> lacking() {
        Set<String> lacking = new TreeSet<>(known);
        lacking.removeAll(names.values());
        return lacking;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Line line : sheet.lines().subList(1, sheet.lines().size())) rows.add(row(line));
        return rows;
    }

    private void read(Line first) {
        Set<String> seen = new HashSet<>();
        new TreeMap<>(first.cells()).forEach((column, cell) -> {
            String name = cell.text();
            if (!known.contains(name))
                flaws.add(new Flaw(first.row(), name, "column-unknown", Map.of("column", name, "columns", known)));
            else if (!seen.add(name)) flaws.add(new Flaw(first.row(), name, "column-twice", Map.of("column", name)));
            names.put(column, name);
        });
        for (String name : lacking())
            if (!Columns.isOptional(name))
                flaws.add(new Flaw(first.row(), name, "column-missing", Map.of("column", name)));
    }

    private Row row(Line line) {
        Map<String, Cell> cells = new HashMap<>();
        line.cells().forEach((column, cell) -> {
            String name = names.get(column);
            if (name == null)
                flaws.add(new Flaw(line.row(), letters(column), "cell-without-column", Map.of("value", cell.text())));
            else cells.putIfAbsent(name, cell);
        });
        return new Row(line.row(), cells, null);
    }

    /** A column as a spreadsheet names it: 0 is A, 26 is AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
