package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables of the register, named as the files of a district's folder are. */
public enum Table {
    AREAS(Area.class, Area.class),
    UNITS(Unit.class, Unit.class),
    GRIDS(Grid.class, GridRow.class),
    POINTS(Point.class, Point.class),
    CATALOGUE(CatalogueItem.class, CatalogueRow.class),
    HOTLINE_CATEGORIES(HotlineCategory.class, HotlineCategory.class),
    TEAMS(Team.class, Team.class),
    CHARGES(Charge.class, Charge.class);

    private final Class<? extends RegisterEntry> entry;
    private final Class<? extends Record> row;

    Table(Class<? extends RegisterEntry> entry, Class<? extends Record> row) {
        this.entry = entry;
        this.row = row;
    }

    /** The table of this name, as {@code hotline-categories}. */
    public static Optional<Table> named(String name) {
        return Arrays.stream(values())
                .filter(table -> table.fileName().equals(name))
                .findFirst();
    }

    /** The name of its file without the ending. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Columns<? extends Record> columns() {
        return new Columns<>(row);
    }

    public boolean holds(RegisterEntry one) {
        return entry.isInstance(one);
    }

    /** Whether its rows are areas on the map, so that no CSV can hold them. */
    public boolean isDrawn() {
        return this == GRIDS;
    }

    /** Whether its rows are places, which a GeoJSON can hold as well. */
    boolean isPlaced() {
        return this == AREAS || this == POINTS || this == GRIDS;
    }
}
