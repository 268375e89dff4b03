package cn.yanxing.scoring.words;

import cn.yanxing.kit.problem.AcceptLanguage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a reader asked for; Chinese unless English comes first. */
public enum Language {
    ZH,
    EN;

    /** As the problems of this suite are answered, see {@link AcceptLanguage}. */
    public static Language of(@Nullable String acceptLanguage) {
        return AcceptLanguage.of(acceptLanguage).equals(Locale.ENGLISH) ? EN : ZH;
    }
}
