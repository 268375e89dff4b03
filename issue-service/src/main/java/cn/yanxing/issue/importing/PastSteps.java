package cn.yanxing.issue.importing;

import cn.yanxing.issue.importing.ImportRow.ImportStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was done to one old issue, or says why it cannot be: a step lies between the report and the closure. */
final class PastSteps {

    static final int AT_MOST = 200;
    private static final int NAME_LENGTH = 100;
    private static final int NOTE_LENGTH = 2_000;

    private PastSteps() {}

    /** Oldest first; steps of the same moment stay as they were given. {@code end} is the closure, or now. */
    static List<PastStep> read(@Nullable List<ImportStep> given, Instant reportedAt, Instant end) throws RowRefused {
        if (given == null) return List.of();
        if (given.size() > AT_MOST) throw new RowRefused("too-many-steps");
        List<PastStep> steps = new ArrayList<>();
        for (ImportStep step : given) {
            Instant at = RowTime.read(step.at(), "step-at");
            if (at.isBefore(reportedAt) || at.isAfter(end)) throw new RowRefused("step-outside-its-issue");
            steps.add(
                    new PastStep(at, named(step), bounded(step.by(), NAME_LENGTH), bounded(step.note(), NOTE_LENGTH)));
        }
        steps.sort(Comparator.comparing(PastStep::at));
        return List.copyOf(steps);
    }

    private static String named(ImportStep step) throws RowRefused {
        String name = bounded(step.name(), NAME_LENGTH);
        if (name == null || name.isBlank()) throw new RowRefused("step-name-missing");
        return name;
    }

    private static @Nullable String bounded(@Nullable String text, int most) throws RowRefused {
        if (text != null && text.codePointCount(0, text.length()) > most) throw new RowRefused("step-too-long");
        return text;
    }
}
