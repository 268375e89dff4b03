package cn.yanxing.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashesTest {

    @ParameterizedTest
    @CsvSource({
        "23505,409,already-there",
        "40P01,503,busy",
        "55P03,503,busy",
        "22021,400,text-unstorable",
        "22P05,400,text-unstorable"
    })
    void what_the_database_refuses_is_a_problem_and_no_fault(String state, int status, String code) {
        assertThat(Clashes.problem(new IllegalStateException(new SQLException("…", state))))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.status()).isEqualTo(status);
                    assertThat(problem.code()).isEqualTo(code);
                });
    }
}
