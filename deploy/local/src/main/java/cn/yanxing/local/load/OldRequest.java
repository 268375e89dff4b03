package cn.yanxing.local.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** A line of a city's own records as the history import takes it; a time without an offset is the district's. */
final class OldRequest {

    /** Why a line was not even sent. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    private final CSVRecord line;
    private final ZoneId zone;
    private final Map<String, String> items;

    OldRequest(CSVRecord line, ZoneId zone, Map<String, String> items) {
        this.line = line;
        this.zone = zone;
        this.items = items;
    }

    ObjectNode toRow() throws Unreadable {
        ObjectNode row = Http.JSON.createObjectNode();
        boolean closed = cell("status").equalsIgnoreCase("closed");
        row.put("externalId", needed("service_request_id"));
        row.put("catalogueItem", item());
        row.put("status", closed ? "closed" : "open");
        row.put("requestedAt", instant("requested_datetime").toString());
        if (!cell("updated_datetime").isEmpty())
            row.put("updatedAt", instant("updated_datetime").toString());
        if (closed && !cell("updated_datetime").isEmpty())
            row.put("closedAt", instant("updated_datetime").toString());
        if (!cell("closure_code").isEmpty()) row.put("closureCode", cell("closure_code"));
        row.put("longitude", number("long"));
        row.put("latitude", number("lat"));
        row.put("placeText", cell("street"));
        row.put("hasPhoto", cell("has_photo").equals("1") || cell("has_photo").equalsIgnoreCase("true"));
        return row;
    }

    private String item() throws Unreadable {
        String name = cell("service_name");
        String item = items.getOrDefault(name, items.get("*"));
        if (item == null) throw new Unreadable("no catalogue item is named for the service " + name);
        return item;
    }

    private Instant instant(String column) throws Unreadable {
        String value = needed(column).replace(' ', 'T');
        try {
            boolean offset = value.endsWith("Z") || value.matches(".*[+-]\\d\\d:?\\d\\d$");
            return offset
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDateTime.parse(value).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new Unreadable("no time in " + column + ": " + value);
        }
    }

    private double number(String column) throws Unreadable {
        try {
            return Double.parseDouble(needed(column));
        } catch (NumberFormatException e) {
            throw new Unreadable("no number in " + column + ": " + cell(column));
        }
    }

    private String needed(String column) throws Unreadable {
        String value = cell(column);
        if (value.isEmpty()) throw new Unreadable("nothing in " + column);
        return value;
    }

    private String cell(String column) {
        return line.isMapped(column) && line.isSet(column) ? line.get(column).strip() : "";
    }
}
