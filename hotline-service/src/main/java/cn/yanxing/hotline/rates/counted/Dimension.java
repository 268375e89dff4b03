package cn.yanxing.hotline.rates.counted;

import java.util.Locale;

/** Into which parts the orders are taken apart. */
public enum Dimension {
    UNIT,
    STREET,
    CATEGORY,
    CHANNEL;

    /** {@code unit}, {@code street}, {@code category} or {@code channel}. */
    public static Dimension named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
