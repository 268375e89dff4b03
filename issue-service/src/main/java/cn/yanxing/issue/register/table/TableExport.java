package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.issue.geo.GeoJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** A table of the register as the file that brings it back unchanged, ended entries with their last day among them. */
public final class TableExport {

    /** Excel takes a CSV without it for one in the machine's own encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableExport() {}

    /** Every table but the drawn ones. */
    public static String csv(Table table, Collection<? extends RegisterEntry> entries) {
        List<String> columns = table.columns().names();
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try {
            CSVFormat.RFC4180.printRecord(text, columns.toArray());
            for (RegisterEntry entry : sorted(entries))
                for (Record row : rows(entry).toList()) CSVFormat.RFC4180.printRecord(text, cells(columns, row));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Grids with their outlines. */
    public static GeoJson.Collection geoJson(Collection<Grid> grids) {
        return GeoJson.Collection.of(sorted(grids).stream()
                .map(grid -> GeoJson.Feature.area(grid.outline(), Columns.cells(GridRow.of(grid))))
                .toList());
    }

    private static Stream<? extends Record> rows(RegisterEntry entry) {
        return entry instanceof CatalogueItem item ? CatalogueRow.of(item) : Stream.of((Record) entry);
    }

    private static Object[] cells(List<String> columns, Record row) {
        Map<String, Object> known = Columns.cells(row);
        return columns.stream().map(column -> known.getOrDefault(column, "")).toArray();
    }

    private static <E extends RegisterEntry> List<E> sorted(Collection<E> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(RegisterEntry::code))
                .toList();
    }
}
