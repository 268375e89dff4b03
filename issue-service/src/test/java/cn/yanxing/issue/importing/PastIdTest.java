package cn.yanxing.issue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PastIdTest {

    private static final Instant NEW_YEAR = Instant.parse("2018-01-01T05:09:48Z");

    @Test
    void the_same_row_has_the_same_id() {
        assertThat(PastId.of("boston", "101", NEW_YEAR)).isEqualTo(PastId.of("boston", "101", NEW_YEAR));
    }

    @Test
    void another_row_of_the_same_moment_has_another() {
        assertThat(PastId.of("boston", "102", NEW_YEAR)).isNotEqualTo(PastId.of("boston", "101", NEW_YEAR));
    }

    @Test
    void it_is_a_uuid_of_version_7_that_sorts_by_the_time_of_the_report() {
        var earlier = PastId.of("boston", "101", NEW_YEAR);
        var later = PastId.of("boston", "100", NEW_YEAR.plusMillis(1));

        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.variant()).isEqualTo(2);
        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
