package cn.yanxing.volunteer.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** A resident identity number of 18 characters whose check character is right (GB 11643). */
record IdentityNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Pattern OLD_SHAPE = Pattern.compile("[1-9]\\d{14}");
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Weights and check characters of ISO 7064 MOD 11-2, as GB 11643 prints them. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK = "10X98765432";

    IdentityNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw RegistryRefused.identityNumberInvalid("shape");
        }
        if (checkOf(value) != value.charAt(17)) {
            throw RegistryRefused.identityNumberInvalid("check-digit");
        }
        birthOf(value);
    }

    /** What somebody typed: spaces and small x are forgiven, an old number of 15 digits becomes its 18. */
    static IdentityNumber of(String typed) {
        String plain = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (OLD_SHAPE.matcher(plain).matches()) {
            String body = plain.substring(0, 6) + "19" + plain.substring(6);
            return new IdentityNumber(body + checkOf(body));
        }
        return new IdentityNumber(plain);
    }

    LocalDate born() {
        return birthOf(value);
    }

    /** Never printed: a log line must not hold an identity number. */
    @Override
    public String toString() {
        return "IdentityNumber[…]";
    }

    private static LocalDate birthOf(String value) {
        try {
            return LocalDate.parse(value.substring(6, 14), BIRTH);
        } catch (DateTimeException notADay) {
            throw RegistryRefused.identityNumberInvalid("birth-date");
        }
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11);
    }
}
