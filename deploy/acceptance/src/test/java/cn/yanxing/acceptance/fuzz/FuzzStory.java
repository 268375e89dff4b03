package cn.yanxing.acceptance.fuzz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.acceptance.Patience;
import cn.yanxing.acceptance.RunningSuite;
import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.api.Operations;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import cn.yanxing.local.load.RegisterLoad;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever anybody sends, the services answer in the form they promise, lose nothing over it, and grow no fatter. */
@Order(80)
class FuzzStory {

    private static final int PER_OPERATION = 200;
    private static final long SEED = 872676;

    private final RunningSuite suite = RunningSuite.get();

    /** {@code -Dyanxing.fuzz.seed=N} asks in other words. */
    @Test
    void every_operation_asked_wrongly_in_many_ways_answers_as_it_should() {
        long seed = Long.getLong("yanxing.fuzz.seed", SEED);
        Map<Service, Set<String>> parked = Stream.of(Service.values()).collect(toMap(identity(), this::parkedAt));
        List<Operation> operations = Operations.below(Path.of(System.getProperty("yanxing.root", "../..")));

        Outcome outcome = new Fuzz(suite.suite(), operations, seed, System.out::println).ask(PER_OPERATION);

        System.out.print(outcome.counted()); // the figures belong into the build's log
        assertThat(outcome.asked()).isEqualTo(operations.size() * PER_OPERATION);
        assertThat(outcome.findings()).as(outcome.told()).isEmpty();
        assertThat(outcome.swollen()).isEmpty();
        parked.forEach(this::nothingElseIsParked);
        leaveTheDistrictAsItWas();
    }

    private void nothingElseIsParked(Service service, Set<String> before) {
        Patience.until("nothing new parked at " + service.key(), () -> before.containsAll(parkedAt(service)));
    }

    private Set<String> parkedAt(Service service) {
        return suite
                .as("admin")
                .get("/api/v1/" + service.key() + "/parked")
                .good()
                .body()
                .path("items")
                .findValuesAsText("id")
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** A wrong request may have been a register that can be taken. */
    private void leaveTheDistrictAsItWas() {
        LocalSuite local = suite.suite();
        RegisterLoad.run(local.asLoader(), local.district(), (part, started, remark) -> {});
    }
}
