package cn.yanxing.kit.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The words of an export in its reader's language, and its times in the district's zone. */
public final class Wording {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final ZoneId zone;

    /** Of the service's bundle {@code exports}. */
    public Wording(Locale language, ZoneId zone) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.words = ResourceBundle.getBundle("exports", language, loader, NO_FALLBACK);
        this.zone = zone;
    }

    /** The word for a code of this kind; the code itself where there is none. */
    public String of(String kind, Object code) {
        String key = kind + "." + code;
        return words.containsKey(key) ? words.getString(key) : code.toString();
    }

    /** In whole seconds. */
    public @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null
                ? null
                : at.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toLocalDateTime();
    }

    public ZoneId zone() {
        return zone;
    }
}
