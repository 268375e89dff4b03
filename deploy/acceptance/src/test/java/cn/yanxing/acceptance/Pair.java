package cn.yanxing.acceptance;

import cn.yanxing.local.Replica;
import cn.yanxing.local.Service;
import java.util.List;

/** The two replicas of one service. */
final class Pair {

    private final Replica first;
    private final Replica second;

    private Pair(Service service) {
        this.first = new Replica(service, 1);
        this.second = new Replica(service, 2);
    }

    static Pair of(Service service) {
        return new Pair(service);
    }

    /** The person at the one's own door, and at the other's. */
    List<Person> doorsFor(Person person) {
        return List.of(person.at(url(first)), person.at(url(second)));
    }

    /** The one of the two that sends for both. */
    Replica relayHolder() {
        Patience.until("an active relay", () -> sends(first) || sends(second));
        return sends(first) ? first : second;
    }

    static Replica other(Replica replica) {
        return new Replica(replica.service(), 3 - replica.number());
    }

    static boolean sends(Replica replica) {
        return Health.relay(url(replica)).path("state").asText().equals("ACTIVE");
    }

    private static String url(Replica replica) {
        return RunningSuite.get().suite().services().url(replica);
    }
}
