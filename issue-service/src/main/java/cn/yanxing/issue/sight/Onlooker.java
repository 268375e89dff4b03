package cn.yanxing.issue.sight;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;

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
        String street = caller.unit().flatMap(register::unit).map(Unit::area).orElse(null);
        return Sight.of(caller.actor(), street);
    }

    public void mustBelongTo(String unit) {
        caller.mustBelongTo(unit);
    }
}
