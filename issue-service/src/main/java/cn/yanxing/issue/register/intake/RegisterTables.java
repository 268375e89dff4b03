package cn.yanxing.issue.register.intake;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.issue.register.table.Table;
import cn.yanxing.issue.register.table.TableExport;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The register's tables as files. */
@ApplicationScoped
public class RegisterTables {

    private final Register register;

    RegisterTables(Register register) {
        this.register = register;
    }

    /** A CSV, or the GeoJSON of a drawn table. */
    public String file(Table table) {
        return table.isDrawn()
                ? WireJson.write(TableExport.geoJson(register.grids()))
                : TableExport.csv(table, entries(table));
    }

    private List<? extends RegisterEntry> entries(Table table) {
        return switch (table) {
            case AREAS -> register.areas();
            case UNITS -> register.units();
            case GRIDS -> register.grids();
            case POINTS -> register.points();
            case CATALOGUE -> register.catalogue();
            case HOTLINE_CATEGORIES -> register.hotlineCategories();
            case TEAMS -> register.teams();
            case CHARGES -> register.charges();
        };
    }
}
