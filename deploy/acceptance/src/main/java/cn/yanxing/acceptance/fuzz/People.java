package cn.yanxing.acceptance.fuzz;

import cn.yanxing.acceptance.fuzz.right.Dice;
import cn.yanxing.acceptance.fuzz.right.Entrance;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.district.Person;
import java.util.List;
import java.util.Set;

/** The district's people, each let in with a token of their own. */
final class People implements Entrance {

    /** A few of each role are enough, and the login page is slow. */
    private static final int OF_EACH = 3;

    private final LocalSuite suite;
    private final List<Person> people;

    People(LocalSuite suite) {
        this.suite = suite;
        this.people = suite.district().people();
    }

    @Override
    public String token(Set<String> roles, Dice dice) {
        List<Person> may = people.stream()
                .filter(person -> roles.isEmpty() || person.roles().stream().anyMatch(roles::contains))
                .limit(OF_EACH)
                .toList();
        if (may.isEmpty())
            throw new IllegalStateException("expected somebody with one of " + roles + ", but nobody is");
        return suite.token(dice.pick(may).username());
    }
}
