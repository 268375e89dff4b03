package cn.yanxing.acceptance.fuzz;

import cn.yanxing.acceptance.fuzz.judge.Complaint;
import cn.yanxing.acceptance.fuzz.wrong.Case;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A wrong request whose answer was wrong, too, with what is needed to ask it again. */
public record Finding(Case asked, Complaint complaint) {

    private static final int SHOWN = 600;

    /** What is the same fault whatever the bytes. */
    String kind() {
        return asked.operation().name() + " | " + asked.wrongs() + " | " + complaint.rule();
    }

    @Override
    public String toString() {
        return complaint.rule() + " at " + asked.operation().name() + ", case " + asked.number() + " " + asked.wrongs()
                + "\n    asked: "
                + shown(asked.call().method() + " " + asked.call().target())
                + "\n    head:  " + shown(head())
                + "\n    body:  " + shown(new String(asked.call().body(), StandardCharsets.UTF_8))
                + "\n    heard: " + shown(complaint.seen());
    }

    private String head() {
        return asked.call().headers().stream()
                .map(field -> field.name() + ": "
                        + (field.name().equals("Authorization") ? field.value().length() + " letters" : field.value()))
                .collect(Collectors.joining(" | "));
    }

    private static String shown(String text) {
        return (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text).replaceAll("\\p{Cntrl}", "·");
    }
}
