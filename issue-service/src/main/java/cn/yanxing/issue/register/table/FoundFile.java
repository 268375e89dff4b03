package cn.yanxing.issue.register.table;

import org.jspecify.annotations.Nullable;

/**
 * What the file was found to be, whatever it is called: CSV, XLSX or GEOJSON, in which encoding, which sheet of the
 * workbook was taken, and how many rows stand under the header.
 */
public record FoundFile(
        String format, @Nullable String encoding, @Nullable String sheet, int rows) {}
