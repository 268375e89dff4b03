package cn.yanxing.issue.residents.web;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.kit.problem.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What every page knows: its address, the reader's language and size of type, the district and its zone. */
public record Page(String base, Locale language, boolean large, String district, ZoneId zone) {

    /** The words of {@code residents.properties}. */
    public String say(String key) {
        return Texts.of("residents", key, language);
    }

    /** The words of a code of this kind. */
    public String say(String kind, String code) {
        return say(kind + "." + code);
    }

    /** What the register calls an item, in the reader's language. */
    public String name(CatalogueItem item) {
        return language.equals(Locale.ENGLISH) ? item.nameEn() : item.name();
    }

    /** A moment on the district's clocks. */
    public String moment(Instant at) {
        return format("format.moment").format(at.atZone(zone));
    }

    /** A day. */
    public String day(LocalDate day) {
        return format("format.day").format(day);
    }

    /** For the page's {@code lang}. */
    public String tag() {
        return language.toLanguageTag();
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(say(key), language);
    }
}
