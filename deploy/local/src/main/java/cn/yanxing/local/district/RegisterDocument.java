package cn.yanxing.local.district;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.AreaLevel;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole register of a district, read out of its folder, as issue-service takes it. */
public final class RegisterDocument {

    private final DistrictFolder folder;

    private RegisterDocument(DistrictFolder folder) {
        this.folder = folder;
    }

    /** Every entry; those that others refer to stand first. */
    public static List<RegisterEntry> entries(DistrictFolder folder) {
        RegisterDocument document = new RegisterDocument(folder);
        List<RegisterEntry> entries = new ArrayList<>();
        entries.add(document.theDistrict());
        entries.addAll(CsvTable.read(folder.path("areas.csv"), RegisterDocument::area));
        entries.addAll(CsvTable.read(folder.path("units.csv"), RegisterDocument::unit));
        entries.addAll(document.grids());
        entries.addAll(CsvTable.read(folder.path("points.csv"), RegisterDocument::point));
        entries.addAll(CatalogueFile.read(folder));
        entries.addAll(CsvTable.read(folder.path("hotline-categories.csv"), RegisterDocument::category));
        entries.addAll(CsvTable.read(folder.path("teams.csv"), RegisterDocument::team));
        if (folder.has("charges.csv"))
            entries.addAll(CsvTable.read(folder.path("charges.csv"), RegisterDocument::charge));
        entries.add(CalendarFile.read(folder));
        return entries;
    }

    /**
     * {@code {"entries": [{"kind": "unit", …}, …]}}, the body of {@code PUT /register}. A unit's own kind is called
     * {@code unitKind} there.
     */
    public static String json(DistrictFolder folder) {
        ObjectNode document = DistrictFolder.JSON.createObjectNode();
        ArrayNode list = document.putArray("entries");
        for (RegisterEntry entry : entries(folder)) {
            ObjectNode node = list.addObject();
            ObjectNode fields = DistrictFolder.JSON.valueToTree(entry);
            if (fields.has("kind")) fields.set("unitKind", fields.remove("kind"));
            node.put("kind", entry.key().substring(0, entry.key().indexOf('/')));
            node.setAll(fields);
        }
        return document.toString();
    }

    private District theDistrict() {
        JsonNode is = folder.district();
        JsonNode features = folder.json("outline.geojson").path("features");
        Geometry outline = GeoJson.geometry(folder.path("outline.geojson"), features.path(0));
        return new District(
                is.path("code").asText(),
                is.path("name").asText(),
                is.path("nameEn").asText(),
                folder.zone().getId(),
                is.path("longitude").asDouble(),
                is.path("latitude").asDouble(),
                outline);
    }

    private List<Grid> grids() {
        Path file = folder.path("grids.geojson");
        List<Grid> grids = new ArrayList<>();
        for (JsonNode feature : folder.json("grids.geojson").path("features")) {
            JsonNode is = feature.path("properties");
            String community = is.path("community").asText("");
            grids.add(new Grid(
                    is.path("code").asText(),
                    is.path("name").asText(),
                    is.path("street").asText(),
                    community.isBlank() || community.equals("null") ? null : community,
                    GeoJson.geometry(file, feature),
                    is.path("demonstration").asBoolean(),
                    null));
        }
        return grids;
    }

    private static Area area(CsvTable.Row row) {
        return new Area(
                row.text("code"),
                row.text("name"),
                row.oneOf(AreaLevel.class, "level"),
                row.optional("parent"),
                row.optionalNumber("longitude"),
                row.optionalNumber("latitude"),
                null);
    }

    private static Unit unit(CsvTable.Row row) {
        return new Unit(
                row.text("code"),
                row.text("name"),
                row.text("nameEn"),
                row.oneOf(UnitKind.class, "kind"),
                row.optional("area"),
                row.text("league"),
                null);
    }

    private static Point point(CsvTable.Row row) {
        return new Point(
                row.text("code"),
                row.text("name"),
                row.text("type"),
                row.number("longitude"),
                row.number("latitude"),
                row.optional("grid"),
                row.text("unit"),
                row.optional("supervisor"),
                null);
    }

    private static HotlineCategory category(CsvTable.Row row) {
        return new HotlineCategory(
                row.text("code"),
                row.text("name"),
                row.optional("parent"),
                row.optional("unit"),
                row.optional("catalogueItem"),
                (int) row.number("handleWorkingDays"),
                null);
    }

    private static Charge charge(CsvTable.Row row) {
        return new Charge(
                row.text("code"),
                row.text("leader"),
                row.text("name"),
                row.optional("point"),
                row.optional("grid"),
                row.optional("area"),
                row.optional("unit"),
                null);
    }

    private static Team team(CsvTable.Row row) {
        return new Team(row.text("code"), row.text("name"), row.text("sector"), row.text("unit"), null);
    }
}
