package cn.yanxing.issue.handover;

import cn.yanxing.kit.privacy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/**
 * The code that proves a sheet ours. It is reckoned from the number under the service's key and stored nowhere: whoever
 * reads the database cannot make one, and a sheet printed again carries the same.
 */
@ApplicationScoped
class SheetCodes {

    /** No letters that are mistaken for digits when read out. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;

    private final FieldCipher cipher;

    SheetCodes(FieldCipher cipher) {
        this.cipher = cipher;
    }

    String of(String number) {
        byte[] proof = cipher.blindIndex("hand-over sheet " + number);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(LETTERS.charAt(Byte.toUnsignedInt(proof[i]) % LETTERS.length()));
        return code.toString();
    }

    boolean isOf(String number, String code) {
        return MessageDigest.isEqual(
                of(number).getBytes(StandardCharsets.UTF_8),
                code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
