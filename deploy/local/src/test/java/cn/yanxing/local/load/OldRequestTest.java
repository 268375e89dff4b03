package cn.yanxing.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class OldRequestTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String HEADER = "service_request_id,service_code,service_name,status,requested_datetime,"
            + "updated_datetime,closure_code,street,lat,long,has_photo\n";

    @Test
    void a_closed_line_becomes_a_closed_row() throws Exception {
        ObjectNode row = row(
                "101,c,Pothole,closed,2018-01-01T00:09:48-05:00,2018-01-02T21:16:34-05:00,Fixed,\"W St, 4\",42.3,-71.0,1",
                Map.of("Pothole", "road-damage"));

        assertThat(row.path("externalId").asText()).isEqualTo("101");
        assertThat(row.path("catalogueItem").asText()).isEqualTo("road-damage");
        assertThat(row.path("requestedAt").asText()).isEqualTo("2018-01-01T05:09:48Z");
        assertThat(row.path("closedAt").asText()).isEqualTo("2018-01-03T02:16:34Z");
        assertThat(row.path("placeText").asText()).isEqualTo("W St, 4");
        assertThat(row.path("hasPhoto").asBoolean()).isTrue();
    }

    @Test
    void a_time_without_offset_is_the_districts() throws Exception {
        ObjectNode row =
                row("101,c,Pothole,open,2018-07-01 00:00:00,,,X,42.3,-71.0,0", Map.of("Pothole", "road-damage"));

        assertThat(row.path("requestedAt").asText()).isEqualTo("2018-07-01T04:00:00Z");
        assertThat(row.has("closedAt")).isFalse();
        assertThat(row.has("updatedAt")).isFalse();
    }

    @Test
    void a_service_without_a_name_in_the_mapping_takes_the_default_or_is_refused() throws Exception {
        String line = "101,c,Graffiti,open,2018-07-01T00:00:00Z,,,X,42.3,-71.0,0";

        assertThat(row(line, Map.of("*", "other")).path("catalogueItem").asText())
                .isEqualTo("other");
        assertThatThrownBy(() -> row(line, Map.of("Pothole", "road-damage")))
                .hasMessage("no catalogue item is named for the service Graffiti");
    }

    @Test
    void what_cannot_be_read_is_named() {
        Map<String, String> items = Map.of("*", "other");

        assertThatThrownBy(() -> row("101,c,X,open,yesterday,,,X,42.3,-71.0,0", items))
                .hasMessage("no time in requested_datetime: yesterday");
        assertThatThrownBy(() -> row("101,c,X,open,2018-07-01T00:00:00Z,,,X,,-71.0,0", items))
                .hasMessage("nothing in lat");
        assertThatThrownBy(() -> row(",c,X,open,2018-07-01T00:00:00Z,,,X,1,-71.0,0", items))
                .hasMessage("nothing in service_request_id");
    }

    private static ObjectNode row(String line, Map<String, String> items) throws IOException, OldRequest.Unreadable {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        CSVRecord record = format.parse(new java.io.StringReader(HEADER + line + "\n"))
                .iterator()
                .next();
        return new OldRequest(record, NEW_YORK, items).toRow();
    }
}
