package cn.yanxing.scoring.happening;

import cn.yanxing.scoring.happening.HappeningView.PlaceView;
import cn.yanxing.scoring.words.Language;
import cn.yanxing.scoring.words.Names;
import cn.yanxing.scoring.words.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Puts a happening into words. An event type without a title of its own shows its name. */
@ApplicationScoped
public class Titles {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("happenings", Locale.ROOT, AS_ASKED);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("happenings", Locale.ENGLISH, AS_ASKED);

    private final Names names;

    Titles(Names names) {
        this.names = names;
    }

    public HappeningView view(Happening happening, Language language) {
        String unitName = happening.unit() == null ? null : names.unit(happening.unit(), language);
        String subject = names.subject(happening.caseKey().kind(), happening.subject(), language);
        PlaceView place = place(happening.spot());
        return new HappeningView(
                happening.event(),
                happening.type(),
                wording(happening.type()).in(language, facts(happening, unitName, subject, place)),
                happening.at(),
                happening.caseKey().kind(),
                happening.caseKey().id(),
                happening.number(),
                subject,
                happening.unit(),
                unitName,
                place);
    }

    /** The title of an event type alone, as lists of events show it. */
    static Wording wording(String type) {
        return new Wording(text(CHINESE, type), text(ENGLISH, type));
    }

    private static String text(ResourceBundle bundle, String type) {
        try {
            return bundle.getString(type);
        } catch (MissingResourceException unnamed) {
            return type;
        }
    }

    private static Map<String, String> facts(
            Happening happening, @Nullable String unitName, @Nullable String subject, @Nullable PlaceView place) {
        Map<String, String> facts = new HashMap<>();
        facts.put("minutes", String.valueOf(happening.minutes()));
        if (happening.number() != null) facts.put("number", happening.number());
        if (unitName != null) facts.put("unit", unitName);
        if (subject != null) facts.put("subject", subject);
        if (place != null && place.streetName() != null) facts.put("street", place.streetName());
        return facts;
    }

    private @Nullable PlaceView place(Happening.@Nullable Spot spot) {
        return spot == null
                ? null
                : new PlaceView(
                        spot.longitude(), spot.latitude(), spot.street(), names.area(spot.street()), spot.grid());
    }
}
