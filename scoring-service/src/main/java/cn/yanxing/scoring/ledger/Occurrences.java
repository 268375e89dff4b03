package cn.yanxing.scoring.ledger;

import cn.yanxing.scoring.casebook.CaseFile;
import java.util.List;

/** Reads a whole case and says what happened in it that may count. Depends on the set of its events only. */
final class Occurrences {

    private Occurrences() {}

    static List<Occurrence> in(CaseFile file) {
        return switch (file.key().kind()) {
            case ISSUE -> IssueOccurrences.in(file);
            case ORDER -> OrderOccurrences.in(file);
            case HOURS -> HoursOccurrences.in(file);
            case ERRAND -> List.of(); // what volunteers did counts by their hours
        };
    }
}
