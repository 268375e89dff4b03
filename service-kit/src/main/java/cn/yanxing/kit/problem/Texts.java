package cn.yanxing.kit.problem;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Texts for people, in Chinese unless they ask for English: the service's {@code refusals}, then the kit's {@code problems}. */
public final class Texts {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** With its {@code {named}} facts filled in; empty when there is no such text. */
    public static Optional<String> find(String key, Locale language, Map<String, ?> facts) {
        return in("refusals", key, language)
                .or(() -> in("problems", key, language))
                .map(text -> filled(text, facts));
    }

    /** A text of a bundle of the service's own, for pages; the key itself where there is none. */
    public static String of(String bundle, String key, Locale language) {
        return in(bundle, key, language).orElse(key);
    }

    private static Optional<String> in(String bundle, String key, Locale language) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, language, loader(), NO_FALLBACK);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private static ClassLoader loader() {
        ClassLoader ofTheService = Thread.currentThread().getContextClassLoader();
        return ofTheService == null ? Texts.class.getClassLoader() : ofTheService;
    }

    private static String filled(String text, Map<String, ?> facts) {
        String filled = text;
        for (Map.Entry<String, ?> fact : facts.entrySet())
            filled = filled.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        return filled;
    }
}
