package cn.yanxing.issue.residents.web.tracking;

/** What was typed and not taken, and why; empty where nothing was. */
record NotTaken(String reason, String fault, String ratingFault) {

    static final NotTaken NOTHING = new NotTaken("", "", "");

    static NotTaken dispute(String reason, String fault) {
        return new NotTaken(reason, fault, "");
    }

    static NotTaken rating(String fault) {
        return new NotTaken("", "", fault);
    }
}
