package cn.yanxing.issue.export;

import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.issue.find.IssueScan;
import cn.yanxing.kit.export.Cover;
import cn.yanxing.kit.export.Format;
import cn.yanxing.kit.export.Lines;
import cn.yanxing.kit.export.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A file about to be written: everything that could be refused about it has been decided. */
public final class Export {

    private final String fileName;
    private final Format format;
    private final Cover cover;
    private final Wording words;
    private final IssueScan scan;
    private final int rowsMax;

    Export(String fileName, Format format, Cover cover, Wording words, IssueScan scan, int rowsMax) {
        this.fileName = fileName;
        this.format = format;
        this.cover = cover;
        this.words = words;
        this.scan = scan;
        this.rowsMax = rowsMax;
    }

    /** ASCII only: {@code issues-20261123-2005.csv}. */
    public String fileName() {
        return fileName;
    }

    /** Of the answer that carries it. */
    public String mediaType() {
        return format.mediaType();
    }

    /** Writes it as the rows are read. The stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        try (Lines lines = format.open(out, cover)) {
            scan.each(rowsMax, row -> add(lines, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(Lines lines, IssueRow row) {
        try {
            lines.add(Column.cells(row, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
