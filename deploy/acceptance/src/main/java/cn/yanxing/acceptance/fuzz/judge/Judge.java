package cn.yanxing.acceptance.fuzz.judge;

import cn.yanxing.acceptance.fuzz.wire.Heard;
import cn.yanxing.acceptance.fuzz.wrong.Case;
import java.util.ArrayList;
import java.util.List;

/** Says whether an answer to a wrong request is one that the house can stand behind. */
public final class Judge {

    private final Allowed allowed = new Allowed();

    public List<Complaint> complaints(Case asked, Heard heard) {
        if (heard.hung()) return List.of(new Complaint("no answer in time", ""));
        if (heard.isSilence()) return silence(asked);
        List<Complaint> complaints = new ArrayList<>();
        if (heard.status() >= 500) complaints.add(new Complaint("a fault of the server", heard.text()));
        if (heard.status() >= 400) {
            ProblemForm.complaint(asked, heard).ifPresent(complaints::add);
            Leaks.complaint(heard.text()).ifPresent(complaints::add);
        }
        if (heard.isGood()) allowed.complaint(asked).ifPresent(complaints::add);
        return complaints;
    }

    /** Who breaks the frame may be left standing; whoever asks properly is owed an answer. */
    private static List<Complaint> silence(Case asked) {
        return asked.call().alone() ? List.of() : List.of(new Complaint("hung up without an answer", ""));
    }
}
