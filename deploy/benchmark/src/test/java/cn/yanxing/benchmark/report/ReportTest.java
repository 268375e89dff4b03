package cn.yanxing.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.benchmark.measure.Beside;
import cn.yanxing.benchmark.measure.Series;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final Machine HERE = new Machine("a processor", 2, 24_000, "Linux amd64", "17");

    @TempDir
    Path folder;

    @Test
    void measuring_one_letter_again_leaves_the_others_as_they_were() {
        Report first = new Report(HERE, List.of()).with(List.of(creating(400), waking(3)), HERE);
        first.writeTo(folder);

        Report.in(folder)
                .with(List.of(Row.of(found("a", 500), "def456", MORNING)), HERE)
                .writeTo(folder);

        List<Row> rows = Report.in(folder).rows();
        assertThat(rows).extracting(Row::id).containsExactly("a", "g");
        assertThat(rows).extracting(Row::value).containsExactly(500.0, 3.0);
        assertThat(rows).extracting(Row::commit).containsExactly("def456", "abc123");
    }

    @Test
    void half_of_a_letter_can_be_measured_again() {
        Row memory = Row.of(Finding.alone("g", "memory", "MiB", Series.of(900), Aim.none()), "abc123", MORNING);
        Report first = new Report(HERE, List.of()).with(List.of(waking(3), memory), HERE);

        List<Row> rows = first.with(List.of(waking(2)), HERE).rows();

        assertThat(rows).extracting(Row::name).containsExactlyInAnyOrder("start", "memory");
        assertThat(rows).extracting(Row::value).containsExactlyInAnyOrder(2.0, 900.0);
    }

    @Test
    void a_ratio_that_falls_short_of_its_aim_is_said_on_the_page() throws Exception {
        new Report(HERE, List.of()).with(List.of(creating(399)), HERE).writeTo(folder);

        assertThat(Files.readString(folder.resolve("benchmarks.md")))
                .contains("| a | creating | 399 1/s (399-399) | 1000 | 0.399 | ratio ≥ 0.4 | **no** | 1 | abc123");
    }

    @Test
    void an_aim_is_reached_at_its_bound() {
        assertThat(Aim.ratioAtLeast(0.4).isReachedBy(0, 0.4)).isTrue();
        assertThat(Aim.atMost(50).isReachedBy(50, null)).isTrue();
        assertThat(Aim.atMost(50).isReachedBy(50.1, null)).isFalse();
        assertThat(Aim.atLeast(6000).isReachedBy(5999, null)).isFalse();
        assertThat(Aim.none().isReachedBy(1, null)).isNull();
    }

    private static Row creating(double perSecond) {
        return Row.of(found("a", perSecond), "abc123", MORNING);
    }

    private static Finding found(String id, double perSecond) {
        Beside beside = new Beside(Series.of(perSecond), Series.of(1000), Series.of(perSecond / 1000));
        return Finding.beside(id, "creating", "1/s", beside, Aim.ratioAtLeast(0.40));
    }

    private static Row waking(double seconds) {
        return Row.of(Finding.alone("g", "start", "s", Series.of(seconds), Aim.atMost(8)), "abc123", MORNING);
    }
}
