package cn.yanxing.acceptance.fuzz;

import static java.util.function.Predicate.not;

import cn.yanxing.acceptance.CityPlatform;
import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.judge.Judge;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.PartnerSeal;
import cn.yanxing.acceptance.fuzz.right.RightCalls;
import cn.yanxing.acceptance.fuzz.wire.Heard;
import cn.yanxing.acceptance.fuzz.wrong.Case;
import cn.yanxing.acceptance.fuzz.wrong.Cases;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks every operation wrongly, so many times each, several at once, at the services' own doors and now and then through
 * the gateway; judges every answer, and weighs the services before and after.
 */
public final class Fuzz {

    /** What a service makes itself comfortable with (classes, pools, caches) is not counted as growth. */
    private static final int WARM_UP = 40;

    /** One in so many goes through the gateway, which lets one address ask 200 times a second. */
    private static final int THROUGH_THE_GATEWAY = 20;

    private final LocalSuite suite;
    private final List<Operation> operations;
    private final Cases cases;
    private final long seed;
    private final Judge judge = new Judge();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();
    private final Consumer<Finding> listener;

    /** The listener hears the first finding of every kind as soon as it is found. */
    public Fuzz(LocalSuite suite, List<Operation> operations, long seed, Consumer<Finding> listener) {
        this.suite = suite;
        this.operations = operations;
        this.seed = seed;
        this.listener = listener;
        People people = new People(suite);
        RightCalls right = new RightCalls(new Ground(suite, operations, people).laid(), people, suite.district());
        this.cases = new Cases(seed, right, new PartnerSeal(new CityPlatform(suite.url(), suite.partnerSecret())));
    }

    /** So many cases of every operation; of those that turn the house upside down when all others have been asked. */
    public Outcome ask(int perOperation) {
        FirstSheet.print(suite);
        int warmUp = Math.min(WARM_UP, perOperation / 4);
        run(not(Fuzz::isHeavy), 0, warmUp);
        List<Vitals> before = vitals();
        run(not(Fuzz::isHeavy), warmUp, perOperation);
        run(Fuzz::isHeavy, 0, perOperation);
        return new Outcome(seed, operations.size(), Map.copyOf(statuses), List.copyOf(findings), before, vitals());
    }

    /** With another register all others would meet another district, and sending all again takes the whole machine. */
    private static boolean isHeavy(Operation operation) {
        return operation.name().equals("PUT /api/v1/issue/register")
                || operation.path().endsWith("/re-emission");
    }

    private void run(Predicate<Operation> which, int from, int to) {
        List<Operation> asked = operations.stream().filter(which).toList();
        try (Crew crew = new Crew(suite)) {
            for (int number = from; number < to; number++) {
                for (Operation operation : asked) {
                    int mine = number;
                    crew.does(doors -> one(cases.of(operation, mine), doors));
                }
            }
            crew.awaitIdle();
        }
    }

    private void one(Case asked, Doors doors) {
        var wire = goesThroughTheGateway(asked)
                ? doors.gateway()
                : doors.of(asked.operation().service());
        Call call = asked.call();
        Heard heard = call.alone() ? wire.askAlone(call.bytes(wire.host())) : wire.ask(call.bytes(wire.host()));
        statuses.merge(heard.status(), 1, Integer::sum);
        judge.complaints(asked, heard).forEach(complaint -> found(new Finding(asked, complaint)));
    }

    /** Who says for whom it asks is the gateway, which the services trust in that; what others say of it ends there. */
    private static boolean goesThroughTheGateway(Case asked) {
        boolean nowAndThen = asked.number() % THROUGH_THE_GATEWAY == 0
                && !asked.operation().path().contains("/partner/");
        return nowAndThen || asked.call().header("X-Forwarded-For") != null;
    }

    private void found(Finding finding) {
        findings.add(finding);
        if (kinds.add(finding.kind())) listener.accept(finding);
    }

    private List<Vitals> vitals() {
        return Stream.of(Service.values())
                .map(service -> Vitals.of(suite, service))
                .toList();
    }
}
