package cn.yanxing.hotline.order;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose orders a caller sees: the centre sees all, a unit sees its own. */
@ApplicationScoped
public class OrderScope {

    private final Caller caller;

    OrderScope(Caller caller) {
        this.caller = caller;
    }

    /** The only unit whose orders the caller sees; empty for those who see all. */
    public Optional<String> onlyUnit() {
        boolean seesAll = caller.is(
                Roles.AGENT,
                Roles.DISPATCHER,
                Roles.DUTY_OFFICER,
                Roles.REVIEWER,
                Roles.CALL_BACK,
                Roles.ARBITER,
                Roles.CENTRE_HEAD,
                Roles.SUPERVISOR);
        return seesAll ? Optional.empty() : Optional.of(caller.requireUnit());
    }

    void mustSee(Order order) {
        if (onlyUnit().isPresent()) mustBelongTo(order.assignment().unit());
    }

    void mustBelongTo(@Nullable String unit) {
        caller.mustBelongTo(unit == null ? "another unit" : unit);
    }
}
