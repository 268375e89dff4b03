package cn.yanxing.issue.cases;

import java.util.UUID;

/** Where a page ends: an issue and which of its rounds, written {@code <id>_<round>}. */
record CaseKey(UUID issue, int round) {

    /** Before every case: lists begin with the newest. */
    static final CaseKey FIRST = new CaseKey(new UUID(-1, -1), Integer.MAX_VALUE);

    static CaseKey parse(String text) {
        int at = text.indexOf('_');
        return new CaseKey(UUID.fromString(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return issue + "_" + round;
    }
}
