package cn.yanxing.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SaturationTest {

    @Test
    void a_quick_door_is_asked_again_and_again_until_the_window_is_over() {
        ExecutorService door = Executors.newSingleThreadExecutor();
        Call call = () -> {
            Promise<Integer> answer = Promise.promise();
            door.execute(() -> answer.complete(200));
            return answer.future();
        };

        double perSecond = new Saturation(call, 1).over(Duration.ofSeconds(1));

        door.shutdown();
        assertThat(perSecond).isPositive();
    }
}
