package cn.yanxing.benchmark;

/** The command line makes no sense; the message is for who typed it. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
