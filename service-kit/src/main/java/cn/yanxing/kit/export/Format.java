package cn.yanxing.kit.export;

import java.io.IOException;
import java.io.OutputStream;

/** What kind of file an export is. */
public enum Format {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public Lines open(OutputStream out, Cover cover) throws IOException {
            return new CsvLines(out, cover);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Lines open(OutputStream out, Cover cover) throws IOException {
            return new XlsxLines(out, cover);
        }
    };

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The end of the file's name, and the code in the audit: {@code csv}. */
    public String ending() {
        return ending;
    }

    /** What is said of it in the head of an answer. */
    public String mediaType() {
        return mediaType;
    }

    /** A file with its cover written; its lines follow. */
    public abstract Lines open(OutputStream out, Cover cover) throws IOException;
}
