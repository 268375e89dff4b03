package cn.yanxing.local.demo;

import cn.yanxing.local.district.Person;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The demonstration people by what they can do. */
final class Cast {

    private final List<Person> people;
    private final Random random;

    Cast(List<Person> people, Random random) {
        this.people = people;
        this.random = random;
    }

    /** Anybody with one of these roles. */
    Optional<Person> anyOf(String... roles) {
        return choose(people.stream()
                .filter(person -> Set.of(roles).stream().anyMatch(person::is))
                .toList());
    }

    Optional<Person> with(String role) {
        return anyOf(role);
    }

    /** Who handles things in that unit. */
    Optional<Person> ofUnit(String unit) {
        return choose(people.stream()
                .filter(person -> person.is("unit-handler") && unit.equals(person.unit()))
                .toList());
    }

    /** Who checks on site, of another unit than the one that did the work. */
    Optional<Person> checkerOutside(String unit) {
        return choose(people.stream()
                .filter(person -> person.is("inspector") && !unit.equals(person.unit()))
                .toList());
    }

    /** Who goes along that team's routes. */
    Optional<Person> inspectorOf(String team) {
        return choose(people.stream()
                .filter(person -> person.is("inspector") && team.equals(person.unit()))
                .toList());
    }

    List<Person> volunteers() {
        return people.stream().filter(person -> person.is("volunteer")).toList();
    }

    /** Units where somebody of the cast can do the work. */
    Set<String> units() {
        return people.stream()
                .filter(person -> person.is("unit-handler"))
                .map(Person::unit)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Optional<Person> choose(List<Person> able) {
        return able.isEmpty() ? Optional.empty() : Optional.of(able.get(random.nextInt(able.size())));
    }
}
