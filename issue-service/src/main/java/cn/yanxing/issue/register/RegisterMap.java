package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.issue.geo.GeoJson;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register as maps draw it. */
@ApplicationScoped
public class RegisterMap {

    private final Register register;

    RegisterMap(Register register) {
        this.register = register;
    }

    public GeoJson.Collection outline() {
        if (!register.isLoaded()) return GeoJson.Collection.of(List.of());
        District district = register.district();
        return GeoJson.Collection.of(List.of(GeoJson.Feature.area(
                district.outline(), properties("code", district.code(), "name", district.name()))));
    }

    public GeoJson.Collection grids() {
        return GeoJson.Collection.of(
                register.grids().stream().map(RegisterMap::grid).toList());
    }

    public GeoJson.Collection points() {
        return GeoJson.Collection.of(
                register.points().stream().map(RegisterMap::point).toList());
    }

    private static GeoJson.Feature grid(Grid grid) {
        return GeoJson.Feature.area(
                grid.outline(),
                properties(
                        "code", grid.code(),
                        "name", grid.name(),
                        "street", grid.street(),
                        "community", grid.community(),
                        "demonstration", grid.demonstration()));
    }

    private static GeoJson.Feature point(Point point) {
        return GeoJson.Feature.point(
                point.longitude(),
                point.latitude(),
                properties(
                        "code", point.code(),
                        "name", point.name(),
                        "type", point.type(),
                        "unit", point.unit(),
                        "grid", point.grid()));
    }

    /** What is unknown is left out. */
    private static Map<String, Object> properties(@Nullable Object... namesAndValues) {
        Map<String, Object> known = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) known.put(String.valueOf(namesAndValues[i]), value);
        }
        return known;
    }
}
