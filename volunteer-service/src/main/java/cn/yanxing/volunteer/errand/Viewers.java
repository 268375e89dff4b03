package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.register.Register;
import cn.yanxing.volunteer.registry.VolunteerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Knows of whoever acts which volunteer they are and which street their unit answers for. */
@ApplicationScoped
class Viewers {

    private final VolunteerService volunteers;
    private final Register register;

    Viewers(VolunteerService volunteers, Register register) {
        this.volunteers = volunteers;
        this.register = register;
    }

    Viewer of(Actor actor) {
        String street = Optional.ofNullable(actor.unit())
                .flatMap(register::unit)
                .map(Unit::area)
                .orElse(null);
        return new Viewer(actor, volunteers.membership(actor.id()).orElse(null), street);
    }
}
