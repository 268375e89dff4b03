package cn.yanxing.issue.residents;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.AreaLevel;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.regex.Pattern;

/** Hears one answer at a time; what does not pass is said by field. */
@ApplicationScoped
public class Interview {

    private static final int DESCRIPTION_MAX = 2000;
    private static final int WORDS_MAX = 200;
    private static final int NAME_MAX = 60;
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,30}");

    private final Register register;

    Interview(Register register) {
        this.register = register;
    }

    /** The answer to one question. */
    public Heard hear(Step step, Draft draft, Said said) {
        return switch (step) {
            case WHAT -> what(draft, said);
            case DESCRIPTION -> description(draft, said);
            case PLACE -> place(draft, said);
            case CONTACT -> contact(draft, said);
            case PHOTOS, CHECK -> fine(draft, said);
        };
    }

    private Heard what(Draft draft, Said said) {
        boolean known = said.filled("item")
                .flatMap(register::catalogueItem)
                .filter(item -> item.endedOn() == null)
                .isPresent();
        return known ? fine(draft.about(said.of("item")), said) : wrong(draft, "item", "fault.item", said);
    }

    private static Heard description(Draft draft, Said said) {
        String text = said.of("description");
        if (text.isEmpty()) return wrong(draft, "description", "fault.description", said);
        if (text.length() > DESCRIPTION_MAX) return wrong(draft, "description", "fault.description-long", said);
        return fine(draft.saying(text), said);
    }

    /** The phone's place wins over the list: whoever asked for it stands there. */
    private Heard place(Draft draft, Said said) {
        Double longitude = said.degrees("longitude").orElse(null);
        Double latitude = said.degrees("latitude").orElse(null);
        Where where = new Where(said.filled("community").orElse(null), said.of("words"), longitude, latitude);
        if (where.words().length() > WORDS_MAX) return wrong(draft, "words", "fault.words-long", said);
        if (longitude != null && latitude != null)
            return register.gridAt(longitude, latitude).isPresent()
                    ? fine(draft.at(where), said)
                    : wrong(draft, "community", "fault.outside", said);
        if (!isCommunity(where)) return wrong(draft, "community", "fault.community", said);
        if (where.words().isEmpty()) return wrong(draft, "words", "fault.words", said);
        return fine(draft.at(where), said);
    }

    private boolean isCommunity(Where where) {
        return where.community() != null
                && register.area(where.community())
                        .filter(Interview::isOnTheList)
                        .isPresent();
    }

    /** A community that exists and lies somewhere. */
    public static boolean isOnTheList(Area area) {
        return area.level() == AreaLevel.COMMUNITY && area.endedOn() == null && area.longitude() != null;
    }

    private static Heard contact(Draft draft, Said said) {
        String phone = said.of("phone");
        if (said.of("name").length() > NAME_MAX) return wrong(draft, "name", "fault.name-long", said);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) return wrong(draft, "phone", "fault.phone", said);
        return fine(
                draft.by(new Draft.Contact(
                        said.filled("name").orElse(null), said.filled("phone").orElse(null))),
                said);
    }

    private static Heard fine(Draft draft, Said said) {
        return new Heard(draft, Map.of(), said);
    }

    private static Heard wrong(Draft draft, String field, String fault, Said said) {
        return new Heard(draft, Map.of(field, fault), said);
    }
}
