package cn.yanxing.issue.specialaction;

import java.util.EnumSet;
import java.util.Set;

/** Where an item of an action is: shown by its unit, then proven or not. */
public enum ItemStatus {
    /** 待核实. */
    SHOWN,
    /** 已核实: it counts. */
    PROVEN,
    /** 不予认定: it does not; the unit may show it anew. */
    REFUSED;

    /** What it may become. */
    Set<ItemStatus> next() {
        return switch (this) {
            case SHOWN -> EnumSet.of(PROVEN, REFUSED);
            case PROVEN, REFUSED -> EnumSet.noneOf(ItemStatus.class);
        };
    }
}
