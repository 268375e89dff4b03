package cn.yanxing.issue.register.intake;

import cn.yanxing.issue.register.table.FoundFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table did, or, in a dry run or with a problem, would do.
 *
 * @param source null for a file that could not be read at all
 * @param hints what is worth a look and stops nothing
 */
public record TableOutcome(
        String table,
        @Nullable FoundFile source,
        int added,
        int changed,
        int ended,
        int unchanged,
        List<Change> changes,
        List<TableProblem> problems,
        List<TableProblem> hints) {

    public TableOutcome {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        hints = List.copyOf(hints);
    }
}
