package cn.yanxing.issue.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yanxing.issue.sheet.Cell.Kind;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Bounds BOUNDS = new Bounds(1_000, 1024 * 1024);

    @Test
    void a_csv_is_utf_8_with_or_without_a_mark() throws Unreadable {
        for (String mark : List.of("", "\uFEFF")) {
            Sheet sheet = read(mark + "code,name\r\nx,珠晖区\r\n");

            assertThat(sheet.encoding()).isEqualTo("UTF-8");
            assertThat(texts(sheet)).containsExactly(List.of("code", "name"), List.of("x", "珠晖区"));
        }
    }

    @Test
    void a_csv_as_excel_saves_it_in_china_is_gb18030() throws Unreadable {
        Sheet sheet = SheetFile.read("code,name\nx,衡州路街道㐂\n".getBytes(GB18030), "units", BOUNDS);

        assertThat(sheet.encoding()).isEqualTo("GB18030");
        assertThat(texts(sheet)).last().isEqualTo(List.of("x", "衡州路街道㐂"));
    }

    @Test
    void utf_8_with_a_damaged_byte_is_not_taken_for_gb18030() {
        byte[] damaged = "code,name\nx,衡州路街道办事处\ny,广东路街道办事处\n".getBytes(UTF_8);
        damaged[damaged.length - 3] = (byte) 0xff;

        Unreadable why = refused(damaged);

        assertThat(why.code()).isEqualTo("encoding-damaged");
        assertThat(why.facts()).containsEntry("row", 3L);
    }

    @Test
    void what_is_in_neither_is_refused() {
        assertThat(refused("code,name\n".getBytes(UTF_16LE)).code()).isEqualTo("file-of-another-kind");
        assertThat(refused(new byte[] {'c', 'o', 'd', 'e', '\n', (byte) 0xff, (byte) 0xff})
                        .code())
                .isEqualTo("encoding-unknown");
    }

    @Test
    void a_file_is_what_its_bytes_say() {
        assertThat(refused("%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(UTF_8)).facts())
                .containsEntry("mediaType", "application/pdf");
        assertThat(refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2})
                        .code())
                .isEqualTo("workbook-old-or-locked");
        assertThat(refused(new byte[0]).code()).isEqualTo("file-empty");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 9, 9}).code()).isIn("workbook-broken", "file-of-another-kind");
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts_them() throws Unreadable {
        Sheet sheet = read("code,name\n\n , \nx,\"zwei\nZeilen, \"\"ein\"\" Name\"\n\ny,2");

        assertThat(sheet.lines()).extracting(Line::row).containsExactly(1, 4, 6);
        assertThat(sheet.lines().get(1).cell(1).text()).isEqualTo("zwei\nZeilen, \"ein\" Name");
    }

    @Test
    void blanks_around_a_cell_are_none_the_wide_ones_too() throws Unreadable {
        assertThat(texts(read(" code\u00A0,\u3000name \n"))).containsExactly(List.of("code", "name"));
    }

    @Test
    void a_quote_without_its_partner_is_told_with_its_row() {
        Unreadable why = refused("code\nx\n\"y\nz\n".getBytes(UTF_8));

        assertThat(why.code()).isEqualTo("quotes-broken");
        assertThat(why.facts()).containsEntry("row", 3);
    }

    @Test
    void too_many_rows_and_columns_are_refused() {
        String rows = "x\n".repeat(1_001);
        String columns = IntStream.range(0, 201).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        assertThat(refused(rows.getBytes(UTF_8)).code()).isEqualTo("rows-too-many");
        assertThat(refused(columns.getBytes(UTF_8)).code()).isEqualTo("columns-too-many");
    }

    @Test
    void a_workbook_is_read_from_its_first_visible_sheet() throws Unreadable {
        Sheet sheet = read(new Xlsx().row("code", "name").row("", "").row("x", "珠晖 & 区"));

        assertThat(sheet.format()).isEqualTo(Sheet.Format.XLSX);
        assertThat(sheet.name()).isEqualTo("Sheet1");
        assertThat(texts(sheet)).containsExactly(List.of("code", "name"), List.of("x", "珠晖 & 区"));
        assertThat(sheet.lines()).extracting(Line::row).containsExactly(1, 3);
    }

    @Test
    void a_number_keeps_the_digits_that_were_typed() throws Unreadable {
        Sheet sheet = read(new Xlsx()
                .row(
                        "<c><v>430405007006001</v></c>",
                        "<c><v>4.30405007006001E14</v></c>",
                        "<c><v>112.64087</v></c>",
                        "<c s=\"2\"><v>101</v></c>",
                        "<c><v>4304050101000001</v></c>",
                        "<c><v>0</v></c>",
                        "<c><v>-3.0</v></c>"));

        assertThat(sheet.lines().get(0).cells().values()).allMatch(cell -> cell.kind() == Kind.NUMBER);
        assertThat(texts(sheet).get(0))
                .containsExactly(
                        "430405007006001", "430405007006001", "112.64087", "0101", "4304050101000001", "0", "-3");
    }

    @Test
    void a_date_a_formula_an_error_and_a_truth_are_told_apart() throws Unreadable {
        Line line = read(new Xlsx()
                        .row(
                                "<c s=\"1\"><v>46023</v></c>",
                                "<c s=\"3\"><v>46023.5</v></c>",
                                "<c t=\"str\"><f>A1&amp;\"x\"</f><v>result</v></c>",
                                "<c t=\"e\"><v>#N/A</v></c>",
                                "<c t=\"b\"><v>1</v></c>",
                                "<c t=\"inlineStr\"><is><t>in line</t></is></c>",
                                "<c s=\"1\"/>"))
                .lines()
                .get(0);

        assertThat(line.cell(0)).isEqualTo(new Cell(Kind.DATE, "2026-01-01"));
        assertThat(line.cell(1)).isEqualTo(new Cell(Kind.DATE, "2026-01-01T12:00"));
        assertThat(line.cell(2)).isEqualTo(new Cell(Kind.FORMULA, "result"));
        assertThat(line.cell(3)).isEqualTo(new Cell(Kind.ERROR, "#N/A"));
        assertThat(line.cell(4)).isEqualTo(new Cell(Kind.TEXT, "true"));
        assertThat(line.cell(5)).isEqualTo(new Cell(Kind.TEXT, "in line"));
        assertThat(line.cell(6)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void merged_cells_are_told() throws Unreadable {
        assertThat(read(new Xlsx().row("code").row("x").merged("A2:A5")).merged())
                .containsExactly("A2:A5");
    }

    @Test
    void a_workbook_that_unfolds_too_far_is_refused() {
        byte[] bomb = new Xlsx()
                .row("code")
                .part("xl/media/huge.bin", "0".repeat(2 * 1024 * 1024))
                .bytes();

        assertThat(bomb.length).isLessThan(10_000);
        assertThat(refused(bomb).code()).isEqualTo("workbook-too-large");
    }

    @Test
    void a_workbook_with_a_lie_in_it_is_refused() {
        Map<String, String> lies = Map.of(
                "a text that is not there",
                        "<worksheet><sheetData><row><c t=\"s\"><v>2147483647</v></c></row></sheetData></worksheet>",
                "a number that is none", "<worksheet><sheetData><row><c><v>12x</v></c></row></sheetData></worksheet>",
                "an end that is missing", "<worksheet><sheetData><row><c><v>12",
                "an entity",
                        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>");

        lies.forEach((lie, part) -> assertThat(refused(new Xlsx()
                                .part("xl/worksheets/sheet1.xml", part)
                                .bytes())
                        .code())
                .as(lie)
                .isEqualTo("workbook-broken"));
    }

    @Test
    void a_zip_that_is_no_workbook_and_half_a_workbook_are_refused() {
        byte[] whole = new Xlsx().row("code").bytes();

        assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).code())
                .isIn("workbook-broken", "file-of-another-kind");
        assertThat(refused(new Xlsx().part("xl/workbook.xml", "<workbook/>").bytes())
                        .code())
                .isEqualTo("file-of-another-kind");
    }

    private static Sheet read(String csv) throws Unreadable {
        return SheetFile.read(csv.getBytes(UTF_8), "units", BOUNDS);
    }

    private static Sheet read(Xlsx workbook) throws Unreadable {
        return SheetFile.read(workbook.bytes(), "units", BOUNDS);
    }

    private static Unreadable refused(byte[] file) {
        return catchThrowableOfType(Unreadable.class, () -> SheetFile.read(file, "units", BOUNDS));
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.lines().stream()
                .map(line -> line.cells().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(cell -> cell.getValue().text())
                        .toList())
                .toList();
    }
}
