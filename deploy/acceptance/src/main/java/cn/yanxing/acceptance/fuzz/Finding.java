package cn.yanxing.acceptance.fuzz;

import cn.yanxing.acceptance.fuzz.judge.Complaint;
import cn.yanxing.acceptance.fuzz.wrong.Case;

/** A wrong request whose answer was wrong, too, with what is needed to ask it again. */
public record Finding(Case asked, Complaint complaint) {

    private static final int SHOWN = 600;

    /** What is the same fault whatever the bytes. */
    String kind() {
        return asked.operation().name() + " | " + asked.wrongs() + " | " + complaint.rule();
    }

    @Override
    public String toString() {
        String request = asked.call().method() + " " + asked.call().target() + " ";
        return complaint.rule() + " at " + asked.operation().name() + ", case " + asked.number() + " " + asked.wrongs()
                + "\n    asked: "
                + shown(request + new String(asked.call().body(), java.nio.charset.StandardCharsets.UTF_8))
                + "\n    heard: " + shown(complaint.seen());
    }

    private static String shown(String text) {
        return (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text).replaceAll("\\p{Cntrl}", "·");
    }
}
