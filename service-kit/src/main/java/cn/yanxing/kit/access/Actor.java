package cn.yanxing.kit.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever does something: a person with roles and perhaps a unit, or the system itself. */
public record Actor(String id, @Nullable String unit, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A part of the suite that acts by itself: {@code system("timer")}. */
    public static Actor system(String name) {
        return new Actor("system:" + name, null, Set.of());
    }

    public boolean is(String... anyRole) {
        for (String role : anyRole) if (roles.contains(role)) return true;
        return false;
    }
}
