package cn.yanxing.issue.cases;

import java.util.Locale;

/** Into which parts cases are taken apart. */
public enum Dimension {
    UNIT("unit"),
    STREET("street"),
    SOURCE("source"),
    /** 部件 or 事件, by the catalogue item. */
    KIND("catalogue_item"),
    /** The group of the catalogue that the item stands in. */
    GROUP("catalogue_item");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /** {@code unit}, {@code street}, {@code source}, {@code kind} or {@code group}. */
    public static Dimension named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String column() {
        return column;
    }
}
