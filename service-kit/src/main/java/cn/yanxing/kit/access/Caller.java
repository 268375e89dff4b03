package cn.yanxing.kit.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person behind this request, by their token: id, roles, unit. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public String id() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean is(String... anyRole) {
        return actor().is(anyRole);
    }

    /** The code of the unit that the token carries; only an administrator of the realm can set it. */
    public Optional<String> unit() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<Object>claim("unit").map(Object::toString).filter(unit -> !unit.isBlank())
                : Optional.empty();
    }

    public String requireUnit() {
        return unit().orElseThrow(() -> new ForbiddenException("expected a unit in the token, but there is none"));
    }

    public void mustBelongTo(String unit) {
        if (!requireUnit().equals(unit))
            throw new ForbiddenException("expected somebody of " + unit + ", but the caller is of " + requireUnit());
    }

    public Actor actor() {
        return new Actor(id(), unit().orElse(null), roles());
    }
}
