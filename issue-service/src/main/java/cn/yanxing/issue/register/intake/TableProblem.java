package cn.yanxing.issue.register.intake;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file: its name, the row as a spreadsheet counts it (of GeoJSON, which feature, from 1), the column,
 * a stable code, and words in the caller's language. Row and column are null where it is the whole file.
 */
public record TableProblem(
        String file, @Nullable Integer row, @Nullable String column, String code, String message) {}
