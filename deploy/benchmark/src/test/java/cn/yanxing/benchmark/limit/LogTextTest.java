package cn.yanxing.benchmark.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogTextTest {

    private static final String LOG = """
            2026-11-23 07:24:26.006 UTC [1] LOG:  statement: BEGIN
            2026-11-23 07:24:26.006 UTC [1] LOG:  execute <unnamed>: insert into note (id, text)
            \tvalues ($1, $2)
            2026-11-23 07:24:26.006 UTC [1] DETAIL:  Parameters: $1 = NULL, $2 = 'it''s, $3 = ''x''
            \t: 你好'
            2026-11-23 07:24:26.014 UTC [2] LOG:  execute S_2/C_3: select 1
            2026-11-23 07:24:26.291 UTC [1] LOG:  execute S_1: COMMIT
            2026-11-23 07:24:26.360 UTC [3] LOG:  received SIGHUP, reloading configuration files
            """;

    @Test
    void the_log_is_read_as_what_each_connection_sent_with_what_was_given_for_its_parameters() {
        List<List<Statement>> connections = LogText.read(LOG);

        assertThat(connections.get(0)).hasSize(3);
        Statement insert = connections.get(0).get(1);
        assertThat(insert.sql()).isEqualTo("insert into note (id, text)\nvalues ($1, $2)");
        assertThat(insert.values()).containsExactly(null, "it's, $3 = 'x'\n: 你好");
        assertThat(connections.get(1)).containsExactly(new Statement("select 1", List.of()));
    }

    @Test
    void begin_and_commit_are_told_from_what_stands_between_them() {
        List<Statement> sent = LogText.read(LOG).get(0);

        assertThat(sent.get(0).begins()).isTrue();
        assertThat(sent.get(1).begins() || sent.get(1).ends()).isFalse();
        assertThat(sent.get(2).ends()).isTrue();
    }
}
