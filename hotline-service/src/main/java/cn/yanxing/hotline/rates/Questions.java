package cn.yanxing.hotline.rates;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.hotline.order.OrderScope;
import cn.yanxing.hotline.rates.counted.Ground;
import cn.yanxing.hotline.rates.counted.Scope;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.register.Register;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands a question, or says what cannot be meant; a unit's people ask of their own unit only. */
@ApplicationScoped
class Questions {

    private final Register register;
    private final OrderScope orders;
    private final Clock clock;

    Questions(Register register, OrderScope orders, Clock clock) {
        this.register = register;
        this.orders = orders;
        this.clock = clock;
    }

    Ground ground(RateQuestion question) {
        if (!register.isLoaded()) throw new Refused("register-not-loaded", Map.of());
        Instant now = clock.instant();
        return new Ground(Period.of(question.from(), question.to(), register.zone(), now), scope(question), now);
    }

    private Scope scope(RateQuestion question) {
        String unit = visible(question.unit());
        if (unit != null && register.unit(unit).isEmpty()) throw refused("unit-unknown", "code", unit);
        String area = question.area();
        if (area != null && register.area(area).isEmpty()) throw refused("area-not-registered", "area", area);
        return new Scope(unit, area, question.category(), channel(question.channel()));
    }

    private @Nullable String visible(@Nullable String unit) {
        Optional<String> only = orders.onlyUnit();
        if (only.isEmpty()) return unit;
        if (unit != null && !unit.equals(only.get()))
            throw new ForbiddenException("expected the caller's own unit, but it is " + unit);
        return only.get();
    }

    private static @Nullable Channel channel(@Nullable String name) {
        if (name == null) return null;
        return Arrays.stream(Channel.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused("channel-unknown", "channel", name));
    }

    private static Refused refused(String code, String fact, String value) {
        return new Refused(code, Map.of(fact, value));
    }
}
