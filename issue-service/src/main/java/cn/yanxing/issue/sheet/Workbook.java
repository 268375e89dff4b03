package cn.yanxing.issue.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workbook's list of sheets, and the one of them that is read. */
final class Workbook {

    private record Named(String name, String relation) {}

    private final List<Named> visible = new ArrayList<>();
    private boolean from1904;

    /** The sheet of that name, else the first visible one. */
    static Sheet read(Unpacked parts, String sheetName, Bounds bounds) throws Unreadable {
        String book = Relations.of(parts, "").byType("officeDocument").orElse("xl/workbook.xml");
        Relations relations = Relations.of(parts, book);
        Workbook workbook = new Workbook();
        Xml.walk(parts.part(book).orElseThrow(Workbook::notAWorkbook), workbook::sheet);
        Named taken = workbook.taken(sheetName);
        byte[] sheet = relations.byId(taken.relation()).flatMap(parts::part).orElseThrow(Workbook::notAWorkbook);
        SheetPart content = new SheetPart(
                SharedTexts.of(parts, relations.byType("sharedStrings").orElse("")),
                Formats.of(parts, relations.byType("styles").orElse("")),
                workbook.from1904,
                bounds);
        Xml.walk(sheet, content::read);
        return new Sheet(Sheet.Format.XLSX, null, taken.name(), content.lines(), content.merged());
    }

    private void sheet(Xml xml) {
        if (xml.name().equals("workbookPr"))
            from1904 = List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
        if (xml.name().equals("sheet")
                && !List.of("hidden", "veryHidden").contains(String.valueOf(xml.attribute("state"))))
            visible.add(new Named(xml.needed("name"), xml.needed("id")));
    }

    private Named taken(String sheetName) throws Unreadable {
        return visible.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(sheetName))
                .findFirst()
                .or(() -> visible.stream().findFirst())
                .orElseThrow(Workbook::notAWorkbook);
    }

    private static Unreadable notAWorkbook() {
        return new Unreadable("file-of-another-kind", Map.of("mediaType", "application/zip"));
    }
}
