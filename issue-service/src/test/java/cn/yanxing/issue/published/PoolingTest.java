package cn.yanxing.issue.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small parts are told together, and nothing is lost. */
class PoolingTest {

    @Property
    void no_line_is_of_a_few_cases_unless_all_are_and_the_lines_add_up(@ForAll("parts") List<Line> parts) {
        List<Line> told = Pooling.of(parts);

        assertThat(told.stream().reduce(new Line(null, 0, 0, 0), Line::plus))
                .isEqualTo(parts.stream().reduce(new Line(null, 0, 0, 0), Line::plus));
        if (told.size() > 1) assertThat(told).allMatch(Line::isTold);
        assertThat(told.stream().filter(line -> line.name() == null)).hasSizeLessThanOrEqualTo(1);
        assertThat(parts)
                .containsAll(told.stream().filter(line -> line.name() != null).toList());
    }

    @Example
    void a_few_go_with_the_next_smallest_when_they_are_too_few_together() {
        List<Line> told = Pooling.of(List.of(line("a", 100, 80), line("b", 6, 5), line("c", 2, 1), line("d", 40, 30)));

        assertThat(told).containsExactly(line("a", 100, 80), line("d", 40, 30), line(null, 8, 6));
    }

    @Example
    void enough_parts_stand_alone_and_what_has_no_name_does_not() {
        assertThat(Pooling.of(List.of(line("a", 5, 5), line("b", 9, 7))))
                .containsExactly(line("b", 9, 7), line("a", 5, 5));
        assertThat(Pooling.of(List.of(line("a", 5, 5), line(null, 90, 70))))
                .containsExactly(line("a", 5, 5), line(null, 90, 70));
        assertThat(Pooling.of(List.of())).isEmpty();
    }

    @Example
    void four_of_five_in_time_are_eighty_percent() {
        assertThat(new Line("a", 9, 5, 4).percentOnTime()).isEqualTo(80);
        assertThat(new Line("a", 4, 9, 4).isTold()).isFalse();
        assertThat(new Line("a", 9, 4, 4).isTold()).isFalse();
    }

    private static Line line(String name, long reported, long closed) {
        return new Line(name, reported, closed, 0);
    }

    @Provide
    Arbitrary<List<Line>> parts() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 30);
        return Combinators.combine(counts, counts, Arbitraries.integers().between(0, 9))
                .as((reported, closed, unnamed) -> new Line(unnamed == 0 ? null : "", reported, closed, closed / 2))
                .list()
                .ofMaxSize(12)
                .map(PoolingTest::numbered);
    }

    private static List<Line> numbered(List<Line> lines) {
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) numbered.add(line.named(line.name() == null ? null : "part-" + numbered.size()));
        return numbered;
    }
}
