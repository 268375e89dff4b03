package cn.yanxing.local.district;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of one district: everything the suite knows of it stands there as plain files. */
public final class DistrictFolder {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<String> NEEDED = List.of(
            "district.json",
            "outline.geojson",
            "units.csv",
            "areas.csv",
            "grids.geojson",
            "points.csv",
            "catalogue.csv",
            "hotline-categories.csv",
            "teams.csv",
            "calendar.json",
            "people.json");

    private final Path folder;
    private final JsonNode district;

    private DistrictFolder(Path folder) {
        this.folder = folder;
        this.district = json("district.json");
    }

    /** Opens a folder and says every file that is missing, before anything is started with it. */
    public static DistrictFolder open(Path folder) {
        if (!Files.isDirectory(folder))
            throw new BadDistrict("expected a district's folder, but there is no " + folder);
        List<String> missing = NEEDED.stream()
                .filter(name -> !Files.isRegularFile(folder.resolve(name)))
                .toList();
        if (!missing.isEmpty())
            throw new BadDistrict("expected a whole district in " + folder + ", but there is no "
                    + String.join(", no ", missing) + " (deploy/local/districts/README.md says what each holds)");
        return new DistrictFolder(folder);
    }

    public String name() {
        return district.path("name").asText();
    }

    public String code() {
        return district.path("code").asText();
    }

    public ZoneId zone() {
        return ZoneId.of(district.path("timeZone").asText());
    }

    public List<Person> people() {
        return list("people.json", new TypeReference<>() {});
    }

    /** The texts that the demonstration's past is played from, where the district has any. */
    public Optional<JsonNode> demo() {
        return has("demo.json") ? Optional.of(json("demo.json")) : Optional.empty();
    }

    /** A city's own service names to catalogue items; {@code *} stands for every name that is not listed. */
    public Map<String, String> serviceMapping() {
        Path file = path("service-mapping.csv");
        Map<String, String> items = new HashMap<>();
        if (Files.exists(file))
            CsvTable.read(file, row -> items.put(row.text("serviceName"), row.text("catalogueItem")));
        return items;
    }

    /** For what a district may leave out. */
    boolean has(String name) {
        return Files.isRegularFile(path(name));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    JsonNode district() {
        return district;
    }

    JsonNode json(String name) {
        try {
            return JSON.readTree(path(name).toFile());
        } catch (IOException e) {
            throw new BadDistrict("expected JSON in " + path(name) + ", but " + e.getMessage(), e);
        }
    }

    <T> List<T> list(String name, TypeReference<List<T>> type) {
        try {
            return JSON.readValue(path(name).toFile(), type);
        } catch (IOException e) {
            throw new BadDistrict("expected to read " + path(name) + ", but " + e.getMessage(), e);
        }
    }
}
