package cn.yanxing.issue.indicator;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.ItemKind;
import cn.yanxing.issue.cases.Scope;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.register.Register;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands a question, or says what cannot be meant; a unit's people ask of their own unit only. */
@ApplicationScoped
class Questions {

    private final Register register;
    private final Onlooker onlooker;
    private final Clock clock;

    Questions(Register register, Onlooker onlooker, Clock clock) {
        this.register = register;
        this.onlooker = onlooker;
        this.clock = clock;
    }

    Period period(Question question) {
        if (!register.isLoaded()) throw new Refused("register-not-loaded", Map.of());
        return Period.of(question.from(), question.to(), register.zone(), clock.instant());
    }

    Scope scope(Question question) {
        String unit = visible(question.unit());
        if (unit != null && register.unit(unit).isEmpty())
            throw new Refused("unit-not-registered", Map.of("unit", unit));
        String area = question.area();
        if (area != null && register.area(area).isEmpty())
            throw new Refused("area-not-registered", Map.of("area", area));
        ItemKind kind = oneOf(ItemKind.class, question.kind(), "item-kind-unknown");
        Source source = oneOf(Source.class, question.source(), "source-unknown");
        return new Scope(unit, area, source, kind, itemsOf(kind));
    }

    private @Nullable String visible(@Nullable String unit) {
        Sight sight = onlooker.sight();
        if (sight.all()) return unit;
        if (sight.unit() == null) throw new ForbiddenException("expected somebody of a unit, but they are of none");
        if (unit != null) onlooker.mustBelongTo(unit);
        return sight.unit();
    }

    private List<String> itemsOf(@Nullable ItemKind kind) {
        return register.catalogue().stream()
                .filter(item -> item.itemKind() == kind)
                .map(CatalogueItem::code)
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String name, String refusal) {
        if (name == null) return null;
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(refusal, Map.of("name", name, "known", Arrays.toString(type.getEnumConstants()))));
    }
}
