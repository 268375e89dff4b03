package cn.yanxing.issue.residents;

import java.util.Optional;

/** The questions that a resident is asked, one a page, and the look at all answers before they are sent. */
public enum Step {
    WHAT,
    DESCRIPTION,
    PLACE,
    PHOTOS,
    CONTACT,
    CHECK;

    /** What is asked after this. */
    public Step next() {
        return switch (this) {
            case WHAT -> DESCRIPTION;
            case DESCRIPTION -> PLACE;
            case PLACE -> PHOTOS;
            case PHOTOS -> CONTACT;
            case CONTACT, CHECK -> CHECK;
        };
    }

    /** What was asked before this. */
    public Step previous() {
        return switch (this) {
            case WHAT, DESCRIPTION -> WHAT;
            case PLACE -> DESCRIPTION;
            case PHOTOS -> PLACE;
            case CONTACT -> PHOTOS;
            case CHECK -> CONTACT;
        };
    }

    /** The step of that name, as a page's button or address says it; none for anything else. */
    public static Optional<Step> named(String name) {
        for (Step step : values()) if (step.name().equals(name)) return Optional.of(step);
        return Optional.empty();
    }
}
