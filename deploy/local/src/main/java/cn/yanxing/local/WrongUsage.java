package cn.yanxing.local;

/** The command line cannot be understood; the message names the word and says what was expected. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
