package cn.yanxing.issue.report;

import cn.yanxing.issue.family.Relative;
import java.util.List;

/** The issues of an issue's assisting units, as they stand at this moment. */
record Children(List<Relative> all) {

    Children {
        all = List.copyOf(all);
    }

    /** Refused with their numbers while some are still open. */
    void mustHaveEnded() {
        List<String> open = open().stream().map(Relative::number).toList();
        if (!open.isEmpty()) throw IssueRefused.childrenOpen(open);
    }

    boolean haveEnded() {
        return open().isEmpty();
    }

    /** Whether that unit is at one of them now. */
    boolean areWith(String unit) {
        return open().stream().anyMatch(child -> unit.equals(child.unit()));
    }

    private List<Relative> open() {
        return all.stream()
                .filter(child -> IssueStatus.valueOf(child.status()).isOpen())
                .toList();
    }
}
