package cn.yanxing.issue.export;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** An export as somebody reads it who got the file: what stands in front, and its rows by heading. */
record Taken(Map<String, String> cover, List<Map<String, String>> rows) {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    static Taken csv(RequestSpecification asked) throws IOException {
        byte[] file = bytes(asked, "/issues/export.csv");
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.charAt(0) != '\uFEFF') throw new IllegalStateException("no byte order mark");
        List<List<String>> lines = new ArrayList<>();
        try (var records = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            for (CSVRecord record : records) lines.add(record.toList());
        }
        if (lines.stream().map(List::size).distinct().count() != 1)
            throw new IllegalStateException("lines of several widths");
        int empty = lines.indexOf(lines.stream()
                .filter(line -> line.stream().allMatch(String::isEmpty))
                .findFirst()
                .orElseThrow());
        return of(lines.subList(1, empty), lines.get(empty + 1), lines.subList(empty + 2, lines.size()));
    }

    static Taken workbook(RequestSpecification asked) throws IOException {
        byte[] file = bytes(asked, "/issues/export.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            List<List<String>> cover = texts(workbook.getFirstSheet().read());
            List<List<String>> lines = texts(workbook.getSheet(1).orElseThrow().read());
            return of(cover, lines.get(0), lines.subList(1, lines.size()));
        }
    }

    List<String> column(String heading) {
        return rows.stream().map(row -> row.get(heading)).toList();
    }

    private static Taken of(List<List<String>> cover, List<String> heading, List<List<String>> lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        cover.forEach(line -> facts.put(line.get(0), line.get(1)));
        return new Taken(facts, lines.stream().map(line -> row(heading, line)).toList());
    }

    private static Map<String, String> row(List<String> heading, List<String> line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heading.size(); i++) row.put(heading.get(i), i < line.size() ? line.get(i) : "");
        return row;
    }

    private static List<List<String>> texts(List<Row> rows) {
        return rows.stream().map(row -> row.stream().map(Taken::text).toList()).toList();
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR)
            throw new IllegalStateException("a formula: " + cell);
        if (cell.getType() == CellType.STRING) return cell.asString();
        boolean isTime =
                cell.getDataFormatString() != null && cell.getDataFormatString().startsWith("yyyy");
        if (!isTime) return cell.asNumber().toString();
        return TIME.format(cell.asDate().plusNanos(500_000_000)); // a day's fraction is not exact
    }

    private static byte[] bytes(RequestSpecification asked, String address) {
        Response answer = asked.get(address);
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        return answer.asByteArray();
    }
}
