package cn.yanxing.hotline.partner;

import static cn.yanxing.hotline.partner.CityPlatform.create;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The city's platform sends from several threads of its own, and sends again what was not answered yet. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class PartnerRaceTest {

    private static final int AT_ONCE = 50;

    @Inject
    TestRegister register;

    @Inject
    Clock clock;

    @Inject
    Database database;

    private final String orderNo = "RACE" + UUID.randomUUID();

    @BeforeEach
    void the_register_is_known() {
        register.put();
    }

    @Test
    void one_message_many_times_at_once_is_one_order_and_one_answer() throws Exception {
        Map<String, Object> message = create(orderNo);

        List<Response> answers = atOnce(any -> message);

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(ordersOfTheRace()).isEqualTo(1);
    }

    @Test
    void one_message_id_at_once_for_many_orders_is_taken_once_and_refused_otherwise() throws Exception {
        String messageId = UUID.randomUUID().toString();

        List<Response> answers = atOnce(number -> {
            Map<String, Object> message = create(orderNo + "-" + number);
            message.put("messageId", messageId);
            return message;
        });

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 422);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 422)
                .allMatch(answer -> answer.jsonPath().getString("type").endsWith("/message-reused"));
        assertThat(ordersOfTheRace()).isEqualTo(1);
    }

    @Test
    void one_action_at_once_under_many_message_ids_is_one_order() throws Exception {
        List<Response> answers = atOnce(any -> create(orderNo));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(ordersOfTheRace()).isEqualTo(1);
    }

    private List<Response> atOnce(IntFunction<Map<String, Object>> message) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Response>> knocks = IntStream.range(0, AT_ONCE)
                    .<Callable<Response>>mapToObj(
                            number -> () -> new CityPlatform(clock.instant()).send(message.apply(number)))
                    .toList();
            List<Response> answers = new java.util.ArrayList<>();
            for (Future<Response> knock : threads.invokeAll(knocks)) answers.add(knock.get());
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private long ordersOfTheRace() {
        return database.row(
                        "select count(*) from partner_message where source_order_no like ? || '%'",
                        row -> row.getLong(1), orderNo)
                .orElseThrow();
    }
}
