package cn.yanxing.issue.duplicate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Boston's requests in the order in which they came in. What is known at the moment of a report stands in the sighting;
 * when it was closed, and whether as a duplicate, is known later, and stands apart.
 */
record Boston(List<Request> requests) {
    static final Path FILE =
            Path.of(System.getProperty("yanxing.shared", ""), "data/requests/boston-2018-01-04.csv.gz");

    /** {@code endedAt} is the last change of what is closed, else the end of time. */
    record Request(String itemName, Sighting sighting, Instant endedAt, boolean duplicate) {

        Instant at() {
            return sighting.at();
        }
    }

    static Boston read() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser file =
                CSVParser.parse(new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8, format)) {
            return new Boston(file.stream()
                    .map(Boston::request)
                    .sorted(Comparator.comparing(Request::at))
                    .toList());
        }
    }

    private static Request request(CSVRecord row) {
        Sighting sighting = new Sighting(
                row.get("service_code"),
                Double.parseDouble(row.get("long")),
                Double.parseDouble(row.get("lat")),
                OffsetDateTime.parse(row.get("requested_datetime")).toInstant());
        boolean closed = row.get("status").equals("closed");
        Instant endedAt =
                closed ? OffsetDateTime.parse(row.get("updated_datetime")).toInstant() : Instant.MAX;
        return new Request(
                row.get("service_name"),
                sighting,
                endedAt,
                row.get("closure_code").equals("Duplicate"));
    }
}
