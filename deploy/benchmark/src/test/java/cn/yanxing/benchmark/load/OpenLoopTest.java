package cn.yanxing.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.benchmark.measure.Latencies;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final Duration WINDOW = Duration.ofMillis(300);

    @Test
    void requests_that_a_stalled_door_kept_waiting_are_counted_from_their_due_time() {
        List<Promise<Integer>> stalled = new ArrayList<>();
        Call door = () -> {
            Promise<Integer> answer = Promise.promise();
            stalled.add(answer);
            if (stalled.size() == 30) stalled.forEach(one -> one.complete(200));
            return answer.future();
        };

        Latencies latencies = new OpenLoop(door, 100).over(WINDOW);

        assertThat(latencies.count()).isEqualTo(30);
        assertThat(latencies.millisAt(1.0)).isGreaterThan(250);
        assertThat(latencies.millisAt(0.5)).isBetween(100.0, 1000.0);
    }

    @Test
    void a_load_with_a_refusal_has_no_figure() {
        assertThatThrownBy(() -> new OpenLoop(() -> Future.succeededFuture(503), 100).over(WINDOW))
                .hasMessageContaining("status 503");
        assertThatThrownBy(() -> new Saturation(() -> Future.failedFuture("gone"), 1).over(Duration.ofMillis(1)))
                .hasMessageContaining("gone");
    }
}
