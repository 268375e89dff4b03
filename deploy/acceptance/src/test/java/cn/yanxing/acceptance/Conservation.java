package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.acceptance.conservation.check.ConservationCheck;
import cn.yanxing.acceptance.conservation.check.Question;
import cn.yanxing.acceptance.conservation.check.Report;
import cn.yanxing.acceptance.conservation.check.Rules;
import cn.yanxing.acceptance.conservation.check.Verdict;
import cn.yanxing.acceptance.conservation.source.Landscape;
import cn.yanxing.acceptance.conservation.source.SuiteAddress;
import java.nio.file.Path;
import java.util.List;

/** The conservation check as a story's last word about a suite of its own. */
final class Conservation {

    private static final Path ROOT = Path.of(System.getProperty("yanxing.root", "../.."))
            .toAbsolutePath()
            .normalize();

    private Conservation() {}

    /** Every fact of this suite counted exactly once, or the story fails with every difference. */
    static void holdsAt(RunningSuite suite) {
        Verdict verdict = ConservationCheck.answer(
                Question.about(SuiteAddress.in(suite.data()), Landscape.ofTheSuite(), Rules.ofTheSuite(ROOT, List.of()))
                        .explaining(
                                BadInputStory.NONSENSE,
                                "BadInputStory put it on a topic itself; an empty broker does not have it again"));
        String report = Report.text(verdict);
        assertThat(verdict.isClean()).as(report).isTrue();
    }
}
