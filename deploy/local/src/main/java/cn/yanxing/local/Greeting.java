package cn.yanxing.local;

import cn.yanxing.local.district.Person;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What to open and who to be, when everything is there. */
final class Greeting {

    private Greeting() {}

    static void print(LocalSuite suite, Progress progress, long startedNanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - startedNanos);
        progress.say("");
        progress.say("Open " + suite.url() + "   (ready after " + seconds + " s)");
        progress.say("Everybody's password is: " + cn.yanxing.local.keycloak.Realm.DEMO_PASSWORD);
        progress.say("");
        for (Person person : suite.district().people())
            progress.say(String.format(
                    Locale.ROOT,
                    "  %-12s %s%s",
                    person.username(),
                    String.join(", ", person.roles()),
                    person.unit() == null ? "" : "  (" + person.unit() + ")"));
        progress.say("");
        progress.say("Ctrl-C stops everything.");
    }
}
