package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands beside a grid's outline. */
record GridRow(
        String code,
        String name,
        String street,
        @Nullable String community,
        boolean demonstration,
        @Nullable LocalDate endedOn) {

    static GridRow of(Grid grid) {
        return new GridRow(
                grid.code(), grid.name(), grid.street(), grid.community(), grid.demonstration(), grid.endedOn());
    }

    Grid within(Geometry outline) {
        return new Grid(code, name, street, community, outline, demonstration, endedOn);
    }
}
