package cn.yanxing.kit.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which a caller is answered. */
public final class AcceptLanguage {

    private AcceptLanguage() {}

    /**
     * The first language of an Accept-Language field that we speak: English or Chinese. Chinese where there is no field,
     * or none of the two in it, or it cannot be read.
     */
    public static Locale of(@Nullable String field) {
        try {
            return Locale.LanguageRange.parse(field == null ? "*" : field).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(language -> language.matches("zh|en|\\*"))
                    .findFirst()
                    .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                    .orElse(Locale.SIMPLIFIED_CHINESE);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) { // the JDK trips over a lone hyphen
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
