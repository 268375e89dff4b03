package cn.yanxing.hotline.rates;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.hotline.rates.counted.Dimension;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the register calls the parts of a breakdown. */
@ApplicationScoped
class PartNames {

    private final Register register;

    PartNames(Register register) {
        this.register = register;
    }

    /** The code itself where the register has no name for it. */
    @Nullable
    String of(Dimension by, @Nullable String code) {
        return code == null ? null : name(by, code).orElse(code);
    }

    private Optional<String> name(Dimension by, String code) {
        return switch (by) {
            case UNIT -> register.unit(code).map(Unit::name);
            case STREET -> register.area(code).map(Area::name);
            case CATEGORY -> register.hotlineCategory(code).map(HotlineCategory::name);
            case CHANNEL -> Optional.empty();
        };
    }
}
