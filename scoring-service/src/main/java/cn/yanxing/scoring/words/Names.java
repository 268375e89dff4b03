package cn.yanxing.scoring.words;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.register.Register;
import cn.yanxing.scoring.casebook.CaseKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The register's names and the district's clock for codes and instants; a code without a name stays a code. */
@ApplicationScoped
public class Names {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Register register;

    Names(Register register) {
        this.register = register;
    }

    public String unit(String code, Language language) {
        return register.unit(code)
                .map(unit -> language == Language.EN ? unit.nameEn() : unit.name())
                .orElse(code);
    }

    public @Nullable String league(String unit) {
        return register.unit(unit).map(Unit::league).orElse(null);
    }

    public @Nullable String area(@Nullable String code) {
        return code == null ? null : register.area(code).map(Area::name).orElse(code);
    }

    public String team(String code) {
        return register.team(code).map(Team::name).orElse(code);
    }

    /** What the case is about: a catalogue item, a hotline category, an errand kind. */
    public @Nullable String subject(CaseKind kind, @Nullable String code, Language language) {
        if (code == null) return null;
        return switch (kind) {
            case ISSUE ->
                register.catalogueItem(code).map(item -> name(item, language)).orElse(code);
            case ORDER ->
                register.hotlineCategory(code).map(HotlineCategory::name).orElse(code);
            case ERRAND, HOURS -> code;
        };
    }

    /** Facts as people read them: instants on the district's clock, codes by their names. */
    public Map<String, String> readable(Map<String, String> facts, Language language) {
        Map<String, String> readable = new TreeMap<>(facts);
        readable.replaceAll((name, value) -> readable(name, value, language));
        return readable;
    }

    private String readable(String name, String value, Language language) {
        if (name.endsWith("At")) return MINUTE.withZone(zone()).format(Instant.parse(value));
        if (name.equals("unit") || name.equals("verifierUnit")) return unit(value, language);
        return name.equals("team") ? team(value) : value;
    }

    private ZoneId zone() {
        return register.isLoaded() ? register.zone() : ZoneOffset.UTC;
    }

    private static String name(CatalogueItem item, Language language) {
        return language == Language.EN ? item.nameEn() : item.name();
    }
}
