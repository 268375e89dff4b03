package cn.yanxing.scoring.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Milli-points as people read them: 1000 is 1.000 point. */
public final class Points {

    private Points() {}

    public static BigDecimal of(long milli) {
        return BigDecimal.valueOf(milli, 3);
    }

    /** With its sign: {@code +1.000}, {@code -0.500}. */
    public static String signed(long milli) {
        return String.format(Locale.ROOT, "%+.3f", of(milli));
    }

    /** What ranks go by: rounded half up to 0.01. */
    public static BigDecimal ranked(long milli) {
        return of(milli).setScale(2, RoundingMode.HALF_UP);
    }
}
