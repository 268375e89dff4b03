package cn.yanxing.acceptance.fuzz;

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
        List<Operation> operations = Operations.below(Path.of(System.getProperty("yanxing.root", "../..")));

        Outcome outcome = new Fuzz(suite.suite(), operations, seed, System.out::println).ask(PER_OPERATION);

        System.out.print(outcome.counted()); // the figures belong into the build's log
        assertThat(outcome.asked()).isEqualTo(operations.size() * PER_OPERATION);
        assertThat(outcome.findings()).as(outcome.told()).isEmpty();
        assertThat(outcome.swollen()).isEmpty();
        assertThat(Stream.of(Service.values())).allSatisfy(this::nothingIsParkedAt);
        leaveTheDistrictAsItWas();
    }

    private void nothingIsParkedAt(Service service) {
        Patience.until("nothing parked at " + service.key(), () -> suite.as("admin")
                .get("/api/v1/" + service.key() + "/parked")
                .good()
                .body()
                .path("items")
                .isEmpty());
    }

    /** A wrong request may have been a register that can be taken. */
    private void leaveTheDistrictAsItWas() {
        LocalSuite local = suite.suite();
        RegisterLoad.run(local.asLoader(), local.district(), (part, started, remark) -> {});
    }
}
