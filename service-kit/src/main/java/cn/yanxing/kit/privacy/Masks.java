package cn.yanxing.kit.privacy;

import org.jspecify.annotations.Nullable;

/** Personal data as it may be shown: enough to recognise a known person, too little to find an unknown one. */
public final class Masks {

    private Masks() {}

    /** 张 → *, 张三 → 张*, 张小三 → 张*三, 欧阳小三 → 欧**三, and longer or Latin names keep their first letter. */
    public static @Nullable String name(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        int[] letters = name.strip().codePoints().toArray();
        boolean keepLast = letters.length > 2 && Character.isIdeographic(letters[letters.length - 1]);
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            boolean shown = letters.length > 1 && (i == 0 || (keepLast && i == letters.length - 1));
            masked.appendCodePoint(shown ? letters[i] : '*');
        }
        return masked.toString();
    }

    /** 13812345678 → 138****5678; of a shorter number the last two digits are shown. */
    public static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) return null;
        String digits = phone.strip();
        int tail = digits.length() >= 11 ? 4 : Math.min(2, digits.length() / 3);
        int head = digits.length() >= 11 ? digits.length() - 8 : 0;
        return digits.substring(0, head)
                + "*".repeat(digits.length() - head - tail)
                + digits.substring(digits.length() - tail);
    }
}
