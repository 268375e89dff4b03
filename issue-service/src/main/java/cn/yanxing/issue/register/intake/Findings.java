package cn.yanxing.issue.register.intake;

import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.register.intake.Change.Kind;
import cn.yanxing.issue.register.table.Table;
import cn.yanxing.kit.problem.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Puts what was found into words and in the order of the rows. */
@ApplicationScoped
class Findings {

    private static final Comparator<Flaw> BY_ROW =
            Comparator.comparing(Flaw::row, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Words words;

    Findings(Words words) {
        this.words = words;
    }

    /** Of a file that could not be read. */
    TableOutcome of(Table table, String file, Flaw flaw) {
        return new TableOutcome(table.fileName(), null, 0, 0, 0, 0, List.of(), worded(file, List.of(flaw)), List.of());
    }

    TableOutcome of(String file, Found found) {
        Plan plan = found.plan();
        return new TableOutcome(
                found.draft().table().fileName(),
                found.draft().source(),
                count(plan, Kind.ADDED),
                count(plan, Kind.CHANGED),
                count(plan, Kind.ENDED),
                plan.unchanged(),
                plan.changes(),
                worded(file, found.problems()),
                worded(file, found.hints()));
    }

    private static int count(Plan plan, Kind kind) {
        return (int)
                plan.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private List<TableProblem> worded(String file, List<Flaw> flaws) {
        return flaws.stream()
                .sorted(BY_ROW)
                .map(flaw -> new TableProblem(
                        file, flaw.row(), flaw.field(), flaw.code(), words.of(flaw.code(), flaw.facts())))
                .toList();
    }
}
