package cn.yanxing.kit.relay;

/** How often everything was asked to be sent again, and how often that was begun. */
record Emission(long asked, long begun) {

    boolean isAsked() {
        return asked > begun;
    }
}
