package cn.yanxing.issue.leader;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an issue (联点包干): whoever is in charge of its point; of nobody there, of its grid, its community, its
 * street, the unit, and last of what the street belongs to.
 */
@ApplicationScoped
public class Charges {

    /** Nobody has refused a register whose areas lead round in a circle. */
    private static final int LEVELS_MAX = 8;

    private final Register register;

    Charges(Register register) {
        this.register = register;
    }

    /** The nearest charges that hold on that day; none where nobody is in charge. */
    public List<Charge> nearest(Spot spot, String unit, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, register.zone());
        List<Charge> live = register.charges().stream()
                .filter(charge -> charge.endedOn() == null || day.isBefore(charge.endedOn()))
                .toList();
        return nearest(live, spot, unit, this::parent);
    }

    static List<Charge> nearest(List<Charge> live, Spot spot, String unit, UnaryOperator<@Nullable String> parent) {
        Stream<List<Charge>> near = Stream.of(
                of(live, Charge::point, spot.point()),
                of(live, Charge::grid, spot.grid()),
                of(live, Charge::area, spot.community()),
                of(live, Charge::area, spot.street()),
                of(live, Charge::unit, unit));
        Stream<List<Charge>> above = Stream.iterate(parent.apply(spot.street()), Objects::nonNull, parent)
                .limit(LEVELS_MAX)
                .map(area -> of(live, Charge::area, area));
        return Stream.concat(near, above)
                .filter(charges -> !charges.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Charge> of(List<Charge> live, Function<Charge, @Nullable String> what, @Nullable String code) {
        return live.stream()
                .filter(charge -> code != null && code.equals(what.apply(charge)))
                .toList();
    }

    private @Nullable String parent(@Nullable String area) {
        if (area == null) return null;
        return register.area(area).map(Area::parent).orElse(null);
    }
}
