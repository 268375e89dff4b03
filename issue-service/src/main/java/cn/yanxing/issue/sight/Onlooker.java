package cn.yanxing.issue.sight;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The caller of this request, with what they may see. */
@ApplicationScoped
public class Onlooker {

    private final Caller caller;
    private final Register register;

    Onlooker(Caller caller, Register register) {
        this.caller = caller;
        this.register = register;
    }

    public Actor actor() {
        return caller.actor();
    }

    public Sight sight() {
        return sightOf(caller.actor());
    }

    public Sight sightOf(Actor actor) {
        String street = Optional.ofNullable(actor.unit())
                .flatMap(register::unit)
                .map(Unit::area)
                .orElse(null);
        return Sight.of(actor, street);
    }

    public void mustBelongTo(String unit) {
        caller.mustBelongTo(unit);
    }
}
