package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.register.Register;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes that an entry may refer to: those of the document and those already in the register. */
final class Codes {

    private final Set<String> keys = new HashSet<>();

    Codes(Register register, Collection<RegisterEntry> document) {
        add(register.units());
        add(register.areas());
        add(register.grids());
        add(register.catalogue());
        add(register.hotlineCategories());
        add(document);
    }

    boolean hasUnit(@Nullable String code) {
        return has(Unit.class, code);
    }

    boolean hasArea(@Nullable String code) {
        return has(Area.class, code);
    }

    boolean hasGrid(@Nullable String code) {
        return has(Grid.class, code);
    }

    boolean hasCatalogueItem(@Nullable String code) {
        return has(CatalogueItem.class, code);
    }

    boolean hasHotlineCategory(@Nullable String code) {
        return has(HotlineCategory.class, code);
    }

    /** A reference that is not made is never wrong. */
    private boolean has(Class<?> type, @Nullable String code) {
        return code == null || keys.contains(type.getSimpleName() + "/" + code);
    }

    private void add(Collection<? extends RegisterEntry> entries) {
        entries.forEach(entry -> keys.add(entry.getClass().getSimpleName() + "/" + entry.code()));
    }
}
