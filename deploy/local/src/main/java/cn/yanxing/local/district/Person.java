package cn.yanxing.local.district;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A demonstration account of {@code people.json}: the unit's or the volunteer team's code where there is one. */
public record Person(
        String username,
        String firstName,
        String lastName,
        List<String> roles,
        @Nullable String unit,
        @Nullable String team) {

    public Person {
        roles = List.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
