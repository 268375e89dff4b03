package cn.yanxing.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.problem.Refused;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57014", "57P01", "25P03"})
    void the_database_may_answer_differently_later(String state) {
        assertThat(Failure.canPass(new RuntimeException(new SQLException("…", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22001", "42P01", "42501"})
    void the_database_will_always_answer_the_same(String state) {
        assertThat(Failure.canPass(new RuntimeException(new SQLException("…", state))))
                .isFalse();
    }

    @Test
    void a_reason_that_is_kept_never_repeats_the_row() {
        SQLException refused = new SQLException(
                "ERROR: new row violates check constraint \"c\"\n  Detail: Failing row contains (13800000000).",
                "23514");
        SQLException batch = new BatchUpdateException("Batch entry 0 insert … values ('13800000000')", "23514", null);

        assertThat(Failure.reason(new RuntimeException(refused)))
                .contains("23514", "check constraint")
                .doesNotContain("138");
        assertThat(Failure.reason(batch)).contains("23514").doesNotContain("138");
    }

    @Test
    void no_connection_and_a_clash_of_versions_can_pass() {
        assertThat(Failure.canPass(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
        assertThat(Failure.canPass(new IllegalStateException(new ConnectException("refused"))))
                .isTrue();
        assertThat(Failure.canPass(new OptimisticLockException())).isTrue();
    }

    @Test
    void what_the_event_itself_brings_about_cannot() {
        assertThat(Failure.canPass(new Refused("no", Map.of()))).isFalse();
        assertThat(Failure.canPass(new NotFound("issue", 7))).isFalse();
        assertThat(Failure.canPass(new NotYetKnown("a street"))).isFalse();
        assertThat(Failure.canPass(new NullPointerException())).isFalse();
    }
}
