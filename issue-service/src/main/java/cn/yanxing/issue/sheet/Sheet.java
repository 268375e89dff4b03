package cn.yanxing.issue.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that was read.
 *
 * @param encoding the one a CSV was found to be in; null for a workbook
 * @param name the workbook's sheet that was taken; null for a CSV
 * @param merged ranges of merged cells, as {@code A2:A5}: all but their first cell are empty whatever they show
 */
public record Sheet(
        Format format, @Nullable String encoding, @Nullable String name, List<Line> lines, List<String> merged) {

    /** What the file really is, whatever it is called. */
    public enum Format {
        CSV,
        XLSX
    }

    public Sheet {
        lines = List.copyOf(lines);
        merged = List.copyOf(merged);
    }
}
