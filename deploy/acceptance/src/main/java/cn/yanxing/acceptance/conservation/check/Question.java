package cn.yanxing.acceptance.conservation.check;

import cn.yanxing.acceptance.conservation.rule.Explained;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Landscape;
import cn.yanxing.acceptance.conservation.source.SuiteAddress;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be checked, and how: by which rules, for whose differences somebody answers already, and for how long a
 * difference may still go away by itself.
 */
@CheckReturnValue
public record Question(
        SuiteAddress suite, Landscape landscape, List<Rule> rules, List<Explained> explained, Duration patience) {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** Nothing explained, a minute of patience. Rules remember what they heard: give every question its own. */
    public static Question about(SuiteAddress suite, Landscape landscape, List<Rule> rules) {
        return new Question(suite, landscape, rules, List.of(), A_MINUTE);
    }

    /** Differences about this subject (the key of the fact) are named apart, with the reason. */
    public Question explaining(String subject, String reason) {
        List<Explained> more = new ArrayList<>(explained);
        more.add(new Explained(subject, reason));
        return new Question(suite, landscape, rules, List.copyOf(more), patience);
    }

    /** How long differences may take to go away; zero looks once. */
    public Question patientFor(Duration longer) {
        return new Question(suite, landscape, rules, explained, longer);
    }
}
