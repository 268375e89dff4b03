package cn.yanxing.issue.track;

import cn.yanxing.kit.privacy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The codes that open a report to whoever holds them. Only a keyed hash of a code is ever stored. */
@ApplicationScoped
public class TrackingCodes {

    /** No letters that are mistaken for digits when read out. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** 31^10 codes, and a report is only found by number and code together. */
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final FieldCipher cipher;

    TrackingCodes(FieldCipher cipher) {
        this.cipher = cipher;
    }

    public String next() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    public byte[] hash(String number, String code) {
        return cipher.blindIndex(number + " " + code.strip().toUpperCase(Locale.ROOT));
    }
}
