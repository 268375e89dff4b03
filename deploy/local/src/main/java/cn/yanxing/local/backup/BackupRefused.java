package cn.yanxing.local.backup;

/** A copy cannot be saved or brought back as things are; the message says why in plain words, and nothing was changed. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String message) {
        super(message);
    }

    BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
