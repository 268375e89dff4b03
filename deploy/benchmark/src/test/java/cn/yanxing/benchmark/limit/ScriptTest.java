package cn.yanxing.benchmark.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final String ID = "01a2074a-b42d-762f-941f-4c23fad83c18";

    @Test
    void an_id_is_another_one_each_time_and_the_same_one_throughout_a_transaction() {
        String script = writing(
                statement("insert into issue (id) values ($1)", ID),
                statement("insert into outbox (payload) values ($1)", "{\"id\":\"" + ID + "\"}"));

        assertThat(script)
                .doesNotContain(ID)
                .contains("\\set n :n + 1\n\\set id0 ")
                .doesNotContain(":id1");
        assertThat(script.split("hex\\(:id0", -1)).hasSize(3);
    }

    @Test
    void a_number_is_the_one_that_the_counter_gave() {
        String script = writing(
                statement("insert into issue_number values ($1) returning last", "2026"),
                statement("insert into issue (number) values ($1)", "2026-000123"));

        assertThat(script)
                .contains("returning last \\gset")
                .contains("'2026-' || lpad(:last::text, 6, '0')")
                .doesNotContain("000123");
    }

    @Test
    void what_looks_like_a_variable_inside_a_text_is_hidden_from_pgbench() {
        assertThat(reading(statement("select $1", "{\"order\":null}"))).contains("(U&'{\"order\"\\003Anull}')::text");
        assertThat(reading(statement("select $1", "10:24, it's"))).contains("('10:24, it''s')::text");
        assertThat(reading(statement("select $1", (String) null))).contains("(null)::text");
    }

    private static Statement statement(String sql, String... values) {
        return new Statement(sql, Arrays.asList(values));
    }

    private static String writing(Statement... statements) {
        return Script.writing(List.of(statements), texts());
    }

    private static String reading(Statement statement) {
        return Script.reading(List.of(statement), texts());
    }

    private static ParameterTypes texts() {
        return statement -> statement.values().stream().map(value -> "text").toList();
    }
}
