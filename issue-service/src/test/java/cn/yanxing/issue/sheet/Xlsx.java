package cn.yanxing.issue.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as Excel and its relatives write theirs: shared texts, styles, a sheet. */
public final class Xlsx {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder shared = new StringBuilder();
    private String merged = "";
    private int texts;
    private int row;

    public Xlsx() {
        parts.put(
                "xl/workbook.xml",
                "<workbook " + MAIN
                        + "><workbookPr/><sheets><sheet name=\"秘密\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
                        + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml")
                        + relation("rId4", "styles", "/xl/styles.xml") + "</Relationships>");
        // style 1 is a date, 2 shows four digits, 3 is a Chinese date of one's own
        parts.put(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"176\" formatCode=\"0000\"/>"
                        + "<numFmt numFmtId=\"177\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/></cellXfs></styleSheet>");
    }

    /** A row of texts; what begins with {@code <c} is a cell as XML, put where it stands. */
    public Xlsx row(String... cells) {
        rows.append("<row r=\"").append(++row).append("\">");
        for (int column = 0; column < cells.length; column++) {
            String place = (char) ('A' + column) + "" + row;
            if (cells[column].startsWith("<c")) rows.append(cells[column].replaceFirst("<c", "<c r=\"" + place + "\""));
            else if (!cells[column].isEmpty()) rows.append(text(place, cells[column]));
        }
        rows.append("</row>");
        return this;
    }

    public Xlsx merged(String range) {
        merged = "<mergeCells count=\"1\"><mergeCell ref=\"" + range + "\"/></mergeCells>";
        return this;
    }

    public Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        parts.put("xl/sharedStrings.xml", "<sst " + MAIN + ">" + shared + "</sst>");
        parts.putIfAbsent(
                "xl/worksheets/sheet1.xml",
                "<worksheet " + MAIN + "><dimension ref=\"A1\"/><sheetData>" + rows + "</sheetData>" + merged
                        + "</worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With the pronunciation beside it and in two runs, as East Asian writers keep their texts. */
    private String text(String place, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        int middle = escaped.contains("&") ? 0 : escaped.length() / 2;
        shared.append("<si><r><t xml:space=\"preserve\">")
                .append(escaped, 0, middle)
                .append("</t></r><r><rPr/><t>");
        shared.append(escaped.substring(middle)).append("</t></r><rPh sb=\"0\" eb=\"1\"><t>pin</t></rPh></si>");
        return "<c r=\"" + place + "\" t=\"s\"><v>" + texts++ + "</v></c>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\"/>";
    }
}
