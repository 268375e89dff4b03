package cn.yanxing.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.testing.SuiteResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** PostgreSQL may keep one plan for all arguments of a statement that the driver has prepared; only for such. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class SearchTest {

    @Inject
    Database database;

    @Test
    void a_search_is_planned_for_its_arguments_and_any_other_question_may_keep_its_plan() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int time = 0; time < 20; time++) {
                database.search("SELECT 1 AS searched WHERE ? > 0", row -> row.getInt(1), time);
                database.rows("SELECT 1 AS asked WHERE ? > 0", row -> row.getInt(1), time);
            }

            assertThat(prepared("searched")).isZero();
            assertThat(prepared("asked")).isOne();
        });
    }

    private long prepared(String word) {
        return database.row(
                        "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE ?",
                        row -> row.getLong(1),
                        "SELECT 1 AS " + word + "%")
                .orElseThrow();
    }
}
