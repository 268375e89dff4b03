package cn.yanxing.local.backup;

import java.nio.channels.ClosedByInterruptException;

/** A copy cannot be saved or brought back as things are; the message says why in plain words, and nothing was changed. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String message) {
        super(message);
    }

    /** For what broke off; the cause says why. */
    BackupRefused(String what, Exception cause) {
        super(
                what + ": " + (cause instanceof ClosedByInterruptException ? "it was stopped." : cause.getMessage()),
                cause);
    }
}
