package cn.yanxing.issue.open311.upload;

import cn.yanxing.kit.problem.Refused;
import java.util.List;
import java.util.UUID;

/** What became of the files of a form: those that are photos, and why the others are not among them. */
public record Taken(List<UUID> photos, List<Refused> refused) {

    /** For the history: {@code photo-too-large, photo-not-an-image}. */
    public String reasons() {
        return String.join(", ", refused.stream().map(Refused::code).toList());
    }
}
