package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last day of an entry: from {@code endedOn} it takes no new work, and stays in the register with its past. */
public final class Ending {

    private Ending() {}

    /** Empty for one that lives, and for the kinds that never end: a district, its calendar. */
    public static Optional<LocalDate> of(RegisterEntry entry) {
        return Optional.ofNullable(day(entry));
    }

    /** The same entry, ended on this day. */
    public static RegisterEntry on(LocalDate day, RegisterEntry entry) {
        ObjectNode fields = (ObjectNode) WireJson.tree(WireJson.write(entry));
        return WireJson.read(fields.put("endedOn", day.toString()).toString(), entry.getClass());
    }

    private static @Nullable LocalDate day(RegisterEntry entry) {
        if (entry instanceof Area area) return area.endedOn();
        if (entry instanceof Unit unit) return unit.endedOn();
        if (entry instanceof Grid grid) return grid.endedOn();
        if (entry instanceof Point point) return point.endedOn();
        if (entry instanceof CatalogueItem item) return item.endedOn();
        if (entry instanceof Charge charge) return charge.endedOn();
        if (entry instanceof HotlineCategory category) return category.endedOn();
        return entry instanceof Team team ? team.endedOn() : null;
    }
}
