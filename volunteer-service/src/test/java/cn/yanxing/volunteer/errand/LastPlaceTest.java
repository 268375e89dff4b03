package cn.yanxing.volunteer.errand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.testing.MovableClock;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.volunteer.Door;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class LastPlaceTest {

    @Inject
    TestRegister register;

    @Inject
    MovableClock clock;

    @Inject
    OutboxProbe outbox;

    @Test
    void of_ten_volunteers_who_press_at_once_three_get_the_three_places() throws Exception {
        register.put();
        clock.set(Instant.parse("2025-11-24T01:00:00Z"));
        String errand = Door.of("liu.fang", "resident").ask(3, "2025-11-24T12:00:00Z");
        List<Door> volunteers = IntStream.range(0, 10)
                .mapToObj(i -> Door.aLeaderOf("team-red")) // who leads still sees it when it is full
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(10);

        List<Future<Integer>> answers = volunteers.stream()
                .map(somebody -> pool.submit(() -> pressUntilItIsSeenAsItIs(somebody, errand)))
                .toList();

        List<Integer> codes =
                answers.stream().map(LastPlaceTest::answer).sorted().toList();
        pool.shutdown();
        assertThat(codes).containsExactly(200, 200, 200, 422, 422, 422, 422, 422, 422, 422);
        assertThat(outbox.types(errand).stream().filter("errand.accepted.v1"::equals))
                .hasSize(3);
    }

    private static int pressUntilItIsSeenAsItIs(Door somebody, String errand) {
        int status;
        do {
            status = somebody.act(errand, "acceptance", Map.of()).extract().statusCode();
        } while (status == 412);
        return status;
    }

    private static Integer answer(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
