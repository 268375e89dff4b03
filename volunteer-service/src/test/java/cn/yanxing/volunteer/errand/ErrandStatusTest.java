package cn.yanxing.volunteer.errand;

import static cn.yanxing.volunteer.errand.ErrandStatus.ACCEPTED;
import static cn.yanxing.volunteer.errand.ErrandStatus.CANCELLED;
import static cn.yanxing.volunteer.errand.ErrandStatus.COMPLETED;
import static cn.yanxing.volunteer.errand.ErrandStatus.IN_SERVICE;
import static cn.yanxing.volunteer.errand.ErrandStatus.LAPSED;
import static cn.yanxing.volunteer.errand.ErrandStatus.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.kit.problem.IllegalTransition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrandStatusTest {

    private static final Path DIAGRAM = Path.of(System.getProperty("yanxing.root", "../"), "docs/lifecycle/errand.mmd");

    record Step(ErrandStatus from, ErrandStatus to) {}

    private static final List<Step> ALLOWED = List.of(
            new Step(OFFERED, ACCEPTED), // the first volunteer takes it
            new Step(OFFERED, LAPSED), // nobody took it in time
            new Step(OFFERED, CANCELLED), // no longer needed
            new Step(ACCEPTED, ACCEPTED), // another volunteer takes another place
            new Step(ACCEPTED, IN_SERVICE), // the first one is there
            new Step(ACCEPTED, LAPSED), // nobody who took it came
            new Step(ACCEPTED, CANCELLED), // called off before anybody was there
            new Step(IN_SERVICE, IN_SERVICE), // others come and go
            new Step(IN_SERVICE, COMPLETED)); // done

    static Stream<Step> allowed() {
        return ALLOWED.stream();
    }

    static Stream<Step> forbidden() {
        return Arrays.stream(ErrandStatus.values())
                .flatMap(from -> Arrays.stream(ErrandStatus.values()).map(to -> new Step(from, to)))
                .filter(step -> !ALLOWED.contains(step));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void an_errand_may_go(Step step) {
        assertThat(step.from().to(step.to())).isEqualTo(step.to());
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void an_errand_may_not_go(Step step) {
        assertThatThrownBy(() -> step.from().to(step.to())).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void the_diagram_in_docs_is_this_table() throws IOException {
        if (Boolean.getBoolean("yanxing.update-docs")) {
            Files.createDirectories(DIAGRAM.getParent());
            Files.writeString(DIAGRAM, diagram());
        }

        assertThat(DIAGRAM).hasContent(diagram());
    }

    private static String diagram() {
        StringBuilder lines = new StringBuilder("stateDiagram-v2\n    [*] --> OFFERED\n");
        for (ErrandStatus from : ErrandStatus.values()) {
            from.next().forEach(to -> lines.append("    %s --> %s%n".formatted(from, to)));
            if (!from.isLive()) {
                lines.append("    %s --> [*]%n".formatted(from));
            }
        }
        return lines.toString();
    }
}
