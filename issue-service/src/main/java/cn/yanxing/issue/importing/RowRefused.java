package cn.yanxing.issue.importing;

/** Why one row cannot come in; the code is kebab-case and counted. */
final class RowRefused extends Exception {

    private static final long serialVersionUID = 1L;

    RowRefused(String code) {
        super(code, null, false, false);
    }

    String code() {
        return String.valueOf(getMessage());
    }
}
