package cn.yanxing.issue.sheet;

import java.util.Arrays;
import java.util.Map;
import org.apache.tika.Tika;

/** Reads a file as what its bytes say it is; its name and the type that a browser gave it are no proof. */
public final class SheetFile {

    private static final Tika TIKA = new Tika();
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private SheetFile() {}

    /** The CSV, or of a workbook the sheet of that name, else its first visible one. */
    public static Sheet read(byte[] file, String sheetName, Bounds bounds) throws Unreadable {
        if (file.length == 0) throw new Unreadable("file-empty", Map.of());
        if (startsWith(file, OLE)) throw new Unreadable("workbook-old-or-locked", Map.of());
        if (startsWith(file, ZIP)) return Workbook.read(Unpacked.of(file, bounds), sheetName, bounds);
        return Csv.read(file, bounds);
    }

    /**
     * Refuses what is no text, such as a PDF under another name. Chinese in GB18030 is to the detector no known kind, so
     * that this alone says nothing; a byte of zeros is in no text.
     */
    static void mustBeText(byte[] file) throws Unreadable {
        String type = TIKA.detect(file);
        boolean mayBe = type.startsWith("text/") || type.equals("application/octet-stream");
        for (byte letter : file) mayBe &= letter != 0;
        if (!mayBe) throw new Unreadable("file-of-another-kind", Map.of("mediaType", type));
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(Arrays.copyOf(file, magic.length), magic);
    }
}
